import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Matches, MaxLength, Min } from 'class-validator';
import { IsLooseAnswers, type LooseAnswers, looseAnswersSchema } from './loose-answers';

export class NewDraftDto {
  @ApiProperty({ example: '2.000635' })
  @IsString()
  @MaxLength(20)
  procedure!: string;

  @ApiProperty({ example: '2026-01-01' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  edition!: string;

  @ApiProperty(looseAnswersSchema)
  @IsLooseAnswers()
  answers!: LooseAnswers;
}

export class ChangedDraftDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The version that was changed.' })
  @IsInt()
  @Min(1)
  version!: number;

  @ApiProperty(looseAnswersSchema)
  @IsLooseAnswers()
  answers!: LooseAnswers;
}

export class DraftDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  procedure!: string;
  @ApiProperty()
  edition!: string;
  @ApiProperty(looseAnswersSchema)
  answers!: LooseAnswers;
  @ApiProperty({ type: 'integer' })
  version!: number;
  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class DraftListDto {
  @ApiProperty({ type: [DraftDto] })
  items!: readonly DraftDto[];
  @ApiProperty({ type: 'integer' })
  total!: number;
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
