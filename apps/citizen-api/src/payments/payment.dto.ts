import { type Channel, type PlannedFee } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsISO8601, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { WordsDto } from '../words.dto';
import { IsLooseAnswers, type LooseAnswers, looseAnswersSchema } from '../drafts/loose-answers';

/** Paying says nothing but itself. */
export class PaymentRequestDto {}

export class PaymentPageDto {
  @ApiProperty({ format: 'uri', description: 'Page of the payment service; it leads back to the dossier.' })
  redirectUrl!: string;
  @ApiProperty({ type: 'integer', description: 'Whole đồng.' })
  amount!: number;
}

/** As the payment service sends it. Whether it is true is told by the signature alone. */
export class PaymentNotificationDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  payment!: string;

  @ApiProperty({ description: 'The name the payment service has for it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  reference!: string;

  @ApiProperty({ type: 'integer', description: 'Whole đồng.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  amount!: number;

  @ApiProperty({ format: 'date-time' })
  @IsISO8601()
  @MaxLength(40)
  paidAt!: string;

  @ApiProperty({ description: 'Number of the electronic receipt.' })
  @IsString()
  @MaxLength(100)
  receipt!: string;

  @ApiProperty({
    pattern: '^[0-9a-f]{64}$',
    description:
      'HMAC-SHA256 with the shared secret over the JSON list ["payment.paid.v1", payment, reference, amount, paidAt, receipt].',
  })
  @Matches(/^[0-9a-f]{64}$/)
  signature!: string;
}

export class NotificationTakenDto {
  @ApiProperty({ enum: [true] })
  taken!: true;
}

const channels = ['online', 'counter', 'post'] as const satisfies readonly Channel[];

export class FeeQuestionDto {
  @ApiProperty({ example: '2.000635' })
  @IsString()
  @MaxLength(20)
  procedure!: string;

  @ApiProperty({ enum: channels })
  @IsIn(channels)
  channel!: Channel;

  @ApiProperty(looseAnswersSchema)
  @IsLooseAnswers()
  answers!: LooseAnswers;
}

class FeeLineDto {
  @ApiProperty({ description: '`registration` or `copy`.' })
  item!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ type: 'integer' })
  quantity!: number;
  @ApiProperty({ type: 'integer', description: 'Whole đồng for one.' })
  unit!: number;
  @ApiProperty()
  ground!: string;
}

class FeeWaiverDto {
  @ApiProperty({ description: '`unknown` where no amount is resolved and none may be demanded.' })
  reason!: string;
  @ApiProperty()
  ground!: string;
}

export class FeeDto implements PlannedFee {
  @ApiProperty({ type: 'integer', description: 'Whole đồng; the sum of the lines.' })
  amount!: number;
  @ApiProperty({ type: [FeeLineDto] })
  lines!: readonly FeeLineDto[];
  @ApiProperty({ type: FeeWaiverDto, nullable: true })
  waiver!: FeeWaiverDto | null;
}
