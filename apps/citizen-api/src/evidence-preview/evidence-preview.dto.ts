import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { WordsDto } from '../words.dto';

export class PreviewRequestDto {
  @ApiProperty({
    format: 'uuid',
    description: 'A draft of the caller, with the answers so far: the ground of the look-up.',
  })
  @IsUUID()
  draft!: string;
}

export class PreviewedPaperDto {
  @ApiProperty()
  component!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ enum: ['notNeeded', 'needed', 'unknown'], description: '`unknown`: looked up with the dossier only.' })
  answer!: 'notNeeded' | 'needed' | 'unknown';
  @ApiProperty({ type: WordsDto, description: 'Why, and what answered.' })
  sentence!: WordsDto;
  @ApiProperty({ description: 'The rule, in Vietnamese.' })
  ground!: string;
}

export class PreviewDto {
  @ApiProperty({ type: 'integer', description: 'Of the draft that was looked at.' })
  version!: number;
  @ApiProperty({ type: [PreviewedPaperDto] })
  items!: readonly PreviewedPaperDto[];
}
