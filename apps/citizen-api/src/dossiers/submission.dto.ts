import { FitsProcedureForm } from '@hotich/casework';
import type { Answers } from '@hotich/catalogue';
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
import { looseAnswersSchema } from '../drafts/loose-answers';
import { FileOfDto } from '../files/file.dto';

export class SubmissionDto {
  @ApiProperty()
  @IsString()
  @MaxLength(20)
  procedure!: string;

  @ApiProperty({ description: 'The edition the form was filled in under; 409 when another is in force by now.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  edition!: string;

  @ApiProperty({ pattern: '^[0-9]{5}$', description: 'The commune that is to decide.' })
  @Matches(/^\d{5}$/)
  office!: string;

  @ApiProperty(looseAnswersSchema)
  @IsObject()
  @FitsProcedureForm()
  answers!: Answers;

  @ApiProperty({ type: [FileOfDto] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => FileOfDto)
  files!: FileOfDto[];

  @ApiPropertyOptional({ format: 'uuid', description: 'The draft this was filled in as.' })
  @IsOptional()
  @IsUUID()
  draft?: string;
}

export class ReceivedDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'For people, as the receipt prints it.' })
  code!: string;
  @ApiProperty({ format: 'date-time', description: 'The legal moment of receipt.' })
  submittedAt!: string;
  @ApiPropertyOptional({ description: 'Absent in a 202: received, the receipt follows.' })
  stage?: string;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  receptionDue?: string | null;
  @ApiPropertyOptional({ type: String, format: 'date-time', nullable: true })
  due?: string | null;
}
