import { acceptedMediaTypes, type KeptFile } from '@hotich/casework';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export class FileDto implements KeptFile {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  fileName!: string;
  @ApiProperty({ enum: acceptedMediaTypes })
  mediaType!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;
  @ApiProperty()
  sha256!: string;
  @ApiProperty()
  component!: string;
}

/** An uploaded file and the paper it is. */
export class FileOfDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  @ApiProperty({ example: 'birthNotice' })
  @IsString()
  @MaxLength(64)
  component!: string;
}

export const uploadSchema = {
  type: 'object',
  required: ['component', 'file'],
  properties: { component: { type: 'string' }, file: { type: 'string', format: 'binary' } },
};
