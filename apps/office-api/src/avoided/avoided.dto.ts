import type { PlainDate } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../fees/sworn-fields';
import { type Grouping, groupings } from './grouping';

class WordsDto {
  @ApiProperty()
  vi!: string;
  @ApiProperty()
  km!: string;
}

/** Which rows of the ledger; all of the office's when nothing is said. */
export class AvoidedFilterDto {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'First day.' })
  @IsOptional()
  @IsDay()
  from?: PlainDate;

  @ApiProperty({ type: String, format: 'date', required: false, description: 'Last day.' })
  @IsOptional()
  @IsDay()
  to?: PlainDate;

  @ApiProperty({ required: false, example: '1.001193' })
  @IsOptional()
  @MaxLength(20)
  procedure?: string;

  @ApiProperty({ required: false, example: '99001', description: 'Commune, for a province.' })
  @IsOptional()
  @MaxLength(10)
  office?: string;

  @ApiProperty({ required: false, example: 'parentsMarriage' })
  @IsOptional()
  @MaxLength(100)
  component?: string;

  @ApiProperty({ required: false, enum: ['population', 'register'] })
  @IsOptional()
  @IsIn(['population', 'register'])
  source?: string;

  @ApiProperty({ required: false, example: '2026-11' })
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;
}

export class AvoidedSumsQueryDto extends AvoidedFilterDto {
  @ApiProperty({ enum: groupings })
  @IsIn(groupings)
  groupBy!: Grouping;
}

export class AvoidedRowsQueryDto extends AvoidedFilterDto {
  @ApiProperty({ required: false, description: '`next` of the page before.' })
  @IsOptional()
  @MaxLength(40)
  cursor?: string;
}

/** Rows that were taken back are subtracted. */
export class AvoidedSumDto {
  @ApiProperty({ type: 'integer' })
  papers!: number;
  @ApiProperty({ type: 'integer' })
  pages!: number;
  @ApiProperty({ type: 'integer' })
  officerMinutes!: number;
  @ApiProperty({ type: 'integer' })
  citizenMinutes!: number;
}

export class AvoidedGroupDto extends AvoidedSumDto {
  @ApiProperty({ description: 'To be given as the filter of the same name.' })
  key!: string;
  @ApiProperty({ type: WordsDto, nullable: true, description: 'Name of the procedure, paper or office.' })
  name!: WordsDto | null;
}

export class AvoidedSumsDto {
  @ApiProperty({ type: [AvoidedGroupDto] })
  items!: readonly AvoidedGroupDto[];
  @ApiProperty({ type: AvoidedSumDto })
  sum!: AvoidedSumDto;
}

/** One paper: which look-up answered for it, in which dossier, on what ground. */
export class AvoidedRowDto extends AvoidedSumDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'date' })
  day!: string;
  @ApiProperty({ format: 'uuid' })
  dossier!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Code of the dossier; null when it is another office’s to open.',
  })
  code!: string | null;
  @ApiProperty()
  office!: string;
  @ApiProperty()
  procedure!: string;
  @ApiProperty({ type: WordsDto, nullable: true })
  procedureName!: WordsDto | null;
  @ApiProperty()
  component!: string;
  @ApiProperty({ type: WordsDto, nullable: true })
  componentName!: WordsDto | null;
  @ApiProperty()
  rule!: string;
  @ApiProperty({ enum: ['population', 'register'] })
  source!: string;
  @ApiProperty()
  ground!: string;
  @ApiProperty({ format: 'uuid' })
  evidence!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the source was asked.' })
  lookedUpAt!: string | null;
}

export class AvoidedRowsDto {
  @ApiProperty({ type: [AvoidedRowDto] })
  items!: readonly AvoidedRowDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
