import type { Answers } from '@hotich/catalogue';
import { acceptedMediaTypes, FitsProcedureForm, type KeptFile } from '@hotich/casework';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export class FileOfComponentDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(64)
  component!: string;
}

export class CounterDossierDto {
  @ApiProperty({ example: '2.000635' })
  @IsString()
  @MaxLength(20)
  procedure!: string;

  @ApiProperty({ example: '2026-01-01' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  edition!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    description: 'As the form of the procedure asks; the person at the counter is its requester.',
  })
  @IsObject()
  @FitsProcedureForm()
  answers!: Answers;

  @ApiProperty({ type: [FileOfComponentDto] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => FileOfComponentDto)
  files!: FileOfComponentDto[];

  @ApiPropertyOptional({ description: 'Passed over: a counter takes in for its own office.' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  office?: string;
}

export class SubmittedDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt!: string;

  @ApiPropertyOptional({ type: String, description: 'Missing in a 202: the dossier is safe, its process follows.' })
  stage?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  receptionDue?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  due?: string | null;
}

export class SupplementDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    description: 'All answers anew, by the edition the dossier began under; left out, they stay as they were.',
  })
  @IsOptional()
  @IsObject()
  answers?: Answers;

  @ApiProperty({ type: [FileOfComponentDto] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => FileOfComponentDto)
  files!: FileOfComponentDto[];
}

export class UploadFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, JPEG or PNG of at most 15 MB.' })
  file!: unknown;

  @ApiProperty({ example: 'birthNotice' })
  component!: string;
}

export class KeptFileDto implements KeptFile {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ enum: acceptedMediaTypes })
  mediaType!: string;

  @ApiProperty({ type: 'integer' })
  size!: number;

  @ApiProperty()
  sha256!: string;

  @ApiProperty()
  component!: string;
}
