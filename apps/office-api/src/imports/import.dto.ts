import type { ImportedKind, ImportFailure, ImportState, RowComplaint, RowRule } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { importedKinds } from '@hotich/registers';
import { importQualities } from './import-request';

export class ImportFormDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: 'CSV or .xlsx with a row of the Ministry’s column names near the top.',
  })
  file!: unknown;

  @ApiProperty({ enum: importedKinds })
  kind!: string;

  @ApiPropertyOptional({ description: 'Former unit whose books these are; the caller’s own office when left out.' })
  office?: string;

  @ApiPropertyOptional({ enum: importQualities, default: 'keyed' })
  quality?: string;
}

export class RowComplaintDto implements RowComplaint {
  @ApiProperty({ type: 'integer', description: 'As a spreadsheet counts: the header is row 1.' })
  row!: number;

  @ApiProperty()
  column!: string;

  @ApiProperty({ type: String })
  rule!: RowRule;
}

export class ImportFailureDto {
  @ApiProperty({ enum: ['registers.columnsMissing', 'registers.fileUnreadable'] })
  code!: ImportFailure['code'];

  @ApiProperty({ type: Object, additionalProperties: { type: 'string' } })
  params!: Readonly<Record<string, string>>;
}

export class ImportDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  office!: string;

  @ApiProperty()
  authority!: string;

  @ApiProperty({ enum: importedKinds })
  kind!: ImportedKind;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ enum: ['waiting', 'running', 'done', 'failed'] })
  state!: ImportState;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100 })
  percent!: number;

  @ApiProperty({ type: 'integer' })
  rowsRead!: number;

  @ApiProperty({ type: 'integer' })
  rowsTaken!: number;

  @ApiProperty({ type: 'integer' })
  rowsRefused!: number;

  @ApiProperty({ type: 'integer', description: 'In the register before, with the same content.' })
  rowsUnchanged!: number;

  @ApiProperty({ type: ImportFailureDto, nullable: true })
  failure!: ImportFailureDto | null;

  @ApiProperty({ format: 'date-time' })
  importedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;
}

export class ImportDetailsDto extends ImportDto {
  @ApiProperty({ description: 'The same file was brought before; this is that import.' })
  repeated!: boolean;

  @ApiProperty({ type: [RowComplaintDto], description: 'The first 200; the report to download has all.' })
  report!: readonly RowComplaintDto[];
}

export class ImportListDto {
  @ApiProperty({ type: [ImportDto] })
  items!: readonly ImportDto[];

  @ApiProperty({ type: 'integer' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
