import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class PaperVerdictDto {
  @ApiProperty({ enum: ['valid', 'replaced', 'cancelled', 'unknown'] })
  verdict!: 'valid' | 'replaced' | 'cancelled' | 'unknown';
  @ApiPropertyOptional({ description: 'National code of the procedure.' })
  procedure?: string;
  @ApiPropertyOptional({ description: 'Authority that sealed it.' })
  office?: string;
  @ApiPropertyOptional({ format: 'date-time' })
  sealedAt?: string;
  @ApiPropertyOptional({ description: 'SHA-256 of the sealed file, to compare by.' })
  sha256?: string;
}

class SignatureDto {
  @ApiProperty()
  signer!: string;
  @ApiProperty()
  organisation!: string;
  @ApiProperty({ enum: ['B-B', 'B-T', 'B-LT', 'B-LTA'] })
  level!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  signedAt!: string | null;
  @ApiProperty()
  coversWholeFile!: boolean;
  @ApiProperty()
  trusted!: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
}

export class FileVerdictDto {
  @ApiProperty({ enum: ['valid', 'invalid', 'indeterminate'] })
  verdict!: string;
  @ApiProperty({ description: 'Whether this very file was sealed here.' })
  known!: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;
  @ApiProperty({ type: [SignatureDto] })
  signatures!: readonly SignatureDto[];
}
