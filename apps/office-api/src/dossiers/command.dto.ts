import { type ActReceipt } from '@hotich/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { type StaffCommandName, staffCommandNames } from './command-of';

export class CommandDto {
  @ApiProperty({ enum: staffCommandNames })
  @IsIn(staffCommandNames)
  do!: StaffCommandName;

  @ApiPropertyOptional({
    maxLength: 4000,
    description: 'Reason or request, as the applicant or colleague will read it.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  text?: string;

  @ApiPropertyOptional({ type: [String], description: 'Components to supplement.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  components?: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'The paper looked at, to approve or seal it.' })
  @IsOptional()
  @IsUUID()
  document?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of the paper looked at: only that one can be signed.' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  digest?: string;

  @ApiPropertyOptional({ pattern: '^[0-9]{5}$', description: 'The office that is to decide (forward) or to answer.' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  to?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When somebody is expected, or the new date promised.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  moment?: string;

  @ApiPropertyOptional({
    type: [String],
    description: 'Which parties stood before the officer, by their names in the form.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  present?: string[];
}

export class ActReceiptDto implements ActReceipt {
  @ApiProperty({ type: 'integer', description: 'How many facts the dossier has now.' })
  facts!: number;

  @ApiProperty({ type: String })
  stage!: ActReceipt['stage'];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  receptionDue!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  due!: string | null;
}
