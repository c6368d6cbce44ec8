import { type RowComplaint, type RowRule } from '@hotich/registers';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { importedKinds, importQualities } from './import-request';

export class ImportFormDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: 'CSV, UTF-8, a header row of the Ministry’s column names.',
  })
  file!: unknown;

  @ApiProperty({ enum: importedKinds })
  kind!: string;

  @ApiPropertyOptional({ description: 'Former unit whose books these are; the caller’s own office when left out.' })
  office?: string;

  @ApiPropertyOptional({ enum: importQualities, default: 'keyed' })
  quality?: string;

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    default: 'false',
    description: 'New volumes may waive papers; administrator only.',
  })
  accepted?: string;
}

export class RowComplaintDto implements RowComplaint {
  @ApiProperty({ type: 'integer', description: 'As a spreadsheet counts: the header is row 1.' })
  row!: number;

  @ApiProperty()
  column!: string;

  @ApiProperty({ type: String })
  rule!: RowRule;
}

export class ImportReportDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The same file was imported before; this is the report of that time.' })
  repeated!: boolean;

  @ApiProperty({ type: 'integer' })
  rowsRead!: number;

  @ApiProperty({ type: 'integer' })
  rowsTaken!: number;

  @ApiProperty({ type: 'integer' })
  rowsRefused!: number;

  @ApiProperty({ type: [RowComplaintDto] })
  report!: readonly RowComplaintDto[];
}
