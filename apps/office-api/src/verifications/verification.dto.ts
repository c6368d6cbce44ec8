import type { VerificationAnswer } from '@hotich/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';

const answers = ['confirmed', 'contradicted', 'unknown'] as const;

export class AnswerDto {
  @ApiProperty({ enum: answers, description: 'As stated, otherwise, or nothing on it in our books.' })
  @IsIn(answers)
  answer!: VerificationAnswer;

  @ApiProperty({ maxLength: 4000, description: 'What the books say, for the colleague who asked.' })
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class AskedVerificationDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Name of the office that asks.' })
  fromOffice!: string;

  @ApiProperty()
  question!: string;

  @ApiProperty({ enum: ['asked', 'reminded', 'answered', 'unanswered', 'closed'] })
  state!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  replyBy!: string | null;

  @ApiProperty({ enum: answers, nullable: true })
  answer!: VerificationAnswer | null;

  @ApiProperty({ type: String, nullable: true })
  answerText!: string | null;
}
