import type { Words } from '@hotich/catalogue';
import { ApiProperty } from '@nestjs/swagger';

export class WordsDto implements Words {
  @ApiProperty()
  vi!: string;
  @ApiProperty()
  km!: string;
}
