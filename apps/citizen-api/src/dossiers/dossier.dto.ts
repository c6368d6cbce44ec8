import type { ActReceipt } from '@hotich/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsLooseAnswers, type LooseAnswers, looseAnswersSchema } from '../drafts/loose-answers';
import { FileOfDto } from '../files/file.dto';
import { WordsDto } from '../words.dto';

class OfficeRefDto {
  @ApiProperty()
  code!: string;
  @ApiProperty()
  name!: string;
}

export class OwnDossierDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  code!: string;
  @ApiProperty()
  procedure!: string;
  @ApiProperty({ type: WordsDto })
  title!: WordsDto;
  @ApiProperty()
  subjectName!: string;
  @ApiProperty({ type: OfficeRefDto })
  office!: OfficeRefDto;
  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;
  @ApiProperty()
  stage!: string;
  @ApiProperty({ type: String, nullable: true })
  turn!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  due!: string | null;
  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class OwnDossierListDto {
  @ApiProperty({ type: [OwnDossierDto] })
  items!: readonly OwnDossierDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class SupplementDto {
  @ApiPropertyOptional({
    ...looseAnswersSchema,
    description: 'The whole form anew; absent when only papers are added.',
  })
  @IsOptional()
  @IsLooseAnswers()
  answers?: LooseAnswers;

  @ApiProperty({ type: [FileOfDto] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => FileOfDto)
  files!: FileOfDto[];
}

export class ConfirmationDto {
  @ApiProperty({ description: 'SHA-256 of the draft that was read.' })
  @Matches(/^[0-9a-f]{64}$/)
  digest!: string;
}

export class ObjectionDto {
  @ApiProperty({ minLength: 1, maxLength: 2000 })
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  text!: string;
}

/** Withdrawal says nothing but itself. */
export class WithdrawalDto {}

export class ActReceiptDto implements ActReceipt {
  @ApiProperty({ type: 'integer' })
  facts!: number;
  @ApiProperty({ type: String })
  stage!: ActReceipt['stage'];
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  receptionDue!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  due!: string | null;
}
