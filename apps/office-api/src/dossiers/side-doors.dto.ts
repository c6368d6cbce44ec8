import type { SlipRow, VerificationRow } from '@hotich/casework';
import type { PlannedFee } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';

class FeeLineDto {
  @ApiProperty()
  item!: string;
  @ApiProperty({ type: 'integer' })
  quantity!: number;
  @ApiProperty({ type: 'integer', description: 'Đồng.' })
  unit!: number;
  @ApiProperty()
  ground!: string;
}

class WaiverDto {
  @ApiProperty()
  reason!: string;
  @ApiProperty()
  ground!: string;
}

/** What the applicant owes, as pinned at submission. */
export class FeeDto implements PlannedFee {
  @ApiProperty({ type: 'integer', description: 'Đồng.' })
  amount!: number;
  @ApiProperty({ type: [FeeLineDto] })
  lines!: readonly FeeLineDto[];
  @ApiProperty({ type: WaiverDto, nullable: true })
  waiver!: WaiverDto | null;
}

const slipKinds = ['supplement', 'refusal', 'apology', 'stop', 'verification', 'posting'] as const;

/** A numbered slip or letter that a fact owed. */
export class SlipDto implements SlipRow {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  @ApiProperty({ enum: slipKinds })
  kind!: SlipRow['kind'];
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ type: 'integer' })
  year!: number;
}

/** A question to another office. */
export class VerificationDto implements VerificationRow {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Name of the office asked.' })
  askedOffice!: string;
  @ApiProperty({ type: String, nullable: true })
  question!: string | null;
  @ApiProperty()
  state!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  replyBy!: string | null;
  @ApiProperty({ type: String, nullable: true })
  answer!: string | null;
  @ApiProperty({ type: String, nullable: true })
  answerText!: string | null;
}
