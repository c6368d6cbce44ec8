import { type PageImage } from '@hotich/registers';
import { ApiProperty } from '@nestjs/swagger';

export class PageFormDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PNG, JPEG or PDF of one page.' })
  file!: unknown;
}

export class PageImageDto implements PageImage {
  @ApiProperty({ type: 'integer' })
  page!: number;

  @ApiProperty()
  sha256!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ type: 'integer' })
  size!: number;
}
