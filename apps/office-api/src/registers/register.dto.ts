import { type BookKind, bookKinds } from '@hotich/domain';
import { PageQuery } from '@hotich/http';
import { type Annotation, type EntryOrigin, type EntryQuality, type EntryState } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

const states = ['unsigned', 'inForce', 'struckOut', 'cancelled'] as const satisfies readonly EntryState[];
const origins = ['digitised', 'registered'] as const satisfies readonly EntryOrigin[];
const qualities = ['keyed', 'doubleKeyed', 'verified', 'registered'] as const satisfies readonly EntryQuality[];

export class EntryQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: bookKinds })
  @IsOptional()
  @IsIn(bookKinds)
  kind?: BookKind;

  @ApiPropertyOptional({ description: 'Beginning of a name, with or without marks.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  name?: string;

  @ApiPropertyOptional({ description: 'Date of birth as far as known: 1958, 1958-05, 1958-05-17 or 17.05.1958.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  birth?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(999_999)
  number?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1900, maximum: 2200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1900)
  @Max(2200)
  year?: number;

  @ApiPropertyOptional({ pattern: '^[0-9]{12}$' })
  @IsOptional()
  @Matches(/^[0-9]{12}$/)
  personalId?: string;
}

export class EntryDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: bookKinds })
  kind!: BookKind;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty()
  volume!: string;

  @ApiProperty({ description: 'Partial date.' })
  registeredOn!: string;

  @ApiProperty()
  subjectName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Partial date.' })
  subjectBirth!: string | null;

  @ApiProperty({ enum: states })
  state!: EntryState;

  @ApiProperty({ enum: origins })
  origin!: EntryOrigin;

  @ApiProperty({ enum: qualities })
  quality!: EntryQuality;
}

export class EntryPageDto {
  @ApiProperty({ type: [EntryDto] })
  items!: EntryDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class AnnotationDto implements Annotation {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String })
  kind!: Annotation['kind'];

  @ApiProperty()
  text!: string;

  @ApiProperty()
  ground!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  by!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The entry that caused the note.' })
  source!: Annotation['source'];

  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;
}

export class EntryBookDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  volume!: string;

  @ApiProperty({ description: 'Name of the registering office at that time.' })
  officeName!: string;

  @ApiProperty()
  accepted!: boolean;
}

export class EntryDetailsDto extends EntryDto {
  @ApiProperty({ type: 'integer', nullable: true })
  page!: number | null;

  @ApiProperty({ type: String, nullable: true })
  subjectPersonalId!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  dossier!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Fields in the Ministry’s names.',
  })
  content!: Readonly<Record<string, string>>;

  @ApiProperty({ type: [AnnotationDto] })
  annotations!: readonly Annotation[];

  @ApiProperty({ type: EntryBookDto })
  book!: EntryBookDto;
}

export class BookDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: bookKinds })
  kind!: BookKind;

  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty()
  volume!: string;

  @ApiProperty()
  officeName!: string;

  @ApiProperty({ enum: origins })
  origin!: EntryOrigin;

  @ApiProperty()
  accepted!: boolean;

  @ApiProperty({ description: 'Protected facts: entries are opened one by one, with a reason.' })
  sealed!: boolean;

  @ApiProperty({ type: 'integer' })
  entries!: number;

  @ApiProperty({ format: 'date' })
  opened!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closed!: string | null;
}
