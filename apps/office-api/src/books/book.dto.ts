import { bookKinds, type BookKind } from '@hotich/domain';
import { type BookDetails, type SeriesCoverage } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { BookDto } from '../registers/register.dto';

const closingReasons = ['yearEnd', 'full'] as const;
const states = ['unsigned', 'inForce', 'struckOut', 'cancelled'] as const;
const qualities = ['keyed', 'doubleKeyed', 'verified', 'registered'] as const;

export class SeriesCoverageDto implements SeriesCoverage {
  @ApiProperty({ description: 'Registering office, as a unit of its time.' })
  officeCode!: string;

  @ApiProperty()
  officeName!: string;

  @ApiProperty({ description: 'Another office registered; this one keeps its books today.' })
  predecessor!: boolean;

  @ApiProperty({ enum: bookKinds })
  kind!: BookKind;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: 'integer' })
  volumes!: number;

  @ApiProperty({ type: 'integer' })
  acceptedVolumes!: number;

  @ApiProperty({ type: 'integer' })
  closedVolumes!: number;

  @ApiProperty({ type: 'integer' })
  entries!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  greatest!: number | null;

  @ApiProperty({ type: 'integer', description: 'Numbers from 1 to the greatest that no entry has.' })
  missing!: number;

  @ApiProperty({ type: 'integer' })
  withPageImage!: number;

  @ApiProperty({ type: 'integer' })
  keyed!: number;

  @ApiProperty({ type: 'integer' })
  doubleKeyed!: number;

  @ApiProperty({ type: 'integer' })
  verified!: number;

  @ApiProperty({ type: 'integer' })
  registered!: number;
}

export class BookClosingDto {
  @ApiProperty({ enum: closingReasons })
  why!: 'yearEnd' | 'full';

  @ApiProperty({ type: 'integer' })
  pages!: number;

  @ApiProperty({ type: 'integer' })
  events!: number;

  @ApiProperty({ type: 'integer', description: 'Of the events those struck out or cancelled.' })
  givenUp!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  first!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  last!: number | null;

  @ApiProperty({ format: 'date' })
  closedOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day to close at the year’s end.' })
  due!: string | null;

  @ApiProperty()
  closedBy!: string;

  @ApiProperty({ type: String, nullable: true })
  confirmedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  returnedBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  returnReason!: string | null;
}

export class BookEntryDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  page!: number | null;

  @ApiProperty()
  subjectName!: string;

  @ApiProperty({ enum: states })
  state!: (typeof states)[number];

  @ApiProperty({ enum: qualities })
  quality!: (typeof qualities)[number];
}

export class GapDto {
  @ApiProperty({ type: 'integer' })
  from!: number;

  @ApiProperty({ type: 'integer' })
  to!: number;
}

export class BookDetailsDto extends BookDto implements BookDetails {
  @ApiProperty({ type: [BookClosingDto], description: 'Newest first.' })
  closings!: readonly BookClosingDto[];

  @ApiProperty({ type: [GapDto] })
  gaps!: readonly GapDto[];

  @ApiProperty({ type: 'integer', isArray: true })
  imagedPages!: readonly number[];

  @ApiProperty({ type: [String], description: 'Who typed the volume in.' })
  keyedBy!: readonly string[];

  @ApiProperty({ type: [BookEntryDto], description: 'At most 200, by number; none of a sealed volume.' })
  listed!: readonly BookEntryDto[];
}

export class BookQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'List entries with greater numbers than this.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(999_999)
  from?: number;
}

export class ClosingDto {
  @ApiProperty({ enum: closingReasons })
  @IsIn(closingReasons)
  why!: 'yearEnd' | 'full';

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Pages written on, as counted in the volume.' })
  @IsInt()
  @Min(1)
  @Max(5000)
  pages!: number;
}

export class ReasonDto {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @Length(5, 500)
  reason!: string;
}

export class OpeningDto extends ReasonDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number of the entry.' })
  @IsInt()
  @Min(1)
  @Max(999_999)
  number!: number;
}
