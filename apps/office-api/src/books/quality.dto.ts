import { type KeyingReport, type OpenDifference, type SampledEntry, type SamplingDetails } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { RowComplaintDto } from '../imports/import.dto';

const verdicts = ['accepted', 'refused'] as const;
const results = ['agrees', 'differs'] as const;
const decisions = ['first', 'second', 'other'] as const;
const textByColumn = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class SampledEntryDto implements SampledEntry {
  @ApiProperty({ format: 'uuid' })
  entry!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  page!: number | null;

  @ApiProperty({ description: 'There is a scan of its page.' })
  imaged!: boolean;

  @ApiProperty(textByColumn)
  content!: Readonly<Record<string, string>>;

  @ApiProperty({ enum: results, type: String, nullable: true })
  result!: (typeof results)[number] | null;

  @ApiProperty({ ...textByColumn, description: 'Columns that differed, with what the page says.' })
  differences!: Readonly<Record<string, string>>;

  @ApiProperty({ type: String, nullable: true })
  checkedBy!: string | null;
}

export class SamplingDto implements SamplingDetails {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  plan!: string;

  @ApiProperty({ type: 'integer' })
  lotSize!: number;

  @ApiProperty({ type: 'integer' })
  sampleSize!: number;

  @ApiProperty({ type: 'integer' })
  allowedErrors!: number;

  @ApiProperty()
  seed!: string;

  @ApiProperty()
  drawnBy!: string;

  @ApiProperty({ enum: verdicts, type: String, nullable: true })
  verdict!: (typeof verdicts)[number] | null;

  @ApiProperty({ type: [SampledEntryDto] })
  entries!: readonly SampledEntryDto[];
}

/** What the office draws by, told with every sample: it is the office's choice, not the Ministry's. */
export class BookSamplingDto {
  @ApiProperty({ description: 'Where the plan comes from.' })
  ground!: string;

  @ApiProperty({ type: SamplingDto, nullable: true })
  sampling!: SamplingDto | null;
}

export class CheckDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  entry!: string;

  @ApiProperty({ enum: ['image', 'paper'] })
  @IsIn(['image', 'paper'])
  against!: 'image' | 'paper';

  @ApiProperty({ ...textByColumn, description: 'What the page says in each column that differs; {} when all agree.' })
  @IsObject()
  differences!: Record<string, string>;
}

export class KeyingFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV as for an import, typed a second time.' })
  file!: unknown;
}

export class KeyingReportDto implements KeyingReport {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  rowsRead!: number;

  @ApiProperty({ type: 'integer', description: 'Entries that both keyings have.' })
  compared!: number;

  @ApiProperty({ type: 'integer' })
  equal!: number;

  @ApiProperty({ type: 'integer' })
  differences!: number;

  @ApiProperty({ type: 'integer', isArray: true })
  onlyFirst!: readonly number[];

  @ApiProperty({ type: 'integer', isArray: true })
  onlySecond!: readonly number[];

  @ApiProperty({ type: [RowComplaintDto] })
  report!: readonly RowComplaintDto[];
}

export class DifferenceDto implements OpenDifference {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  entry!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  page!: number | null;

  @ApiProperty()
  column!: string;

  @ApiProperty()
  first!: string;

  @ApiProperty()
  second!: string;

  @ApiProperty({ enum: decisions, type: String, nullable: true })
  decision!: (typeof decisions)[number] | null;

  @ApiProperty({ type: String, nullable: true })
  decided!: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy!: string | null;
}

export class DifferenceDecisionDto {
  @ApiProperty({ enum: decisions })
  @IsIn(decisions)
  decision!: (typeof decisions)[number];

  @ApiPropertyOptional({ description: 'What the page says, when neither keying has it.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  text?: string;
}
