import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { roles, type Channel, type Instant, type Role } from '@hotich/domain';
import { PageQuery } from '@hotich/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type DeskStage, deskStages } from './desk-stages';

export class TaskQueryDto extends PageQuery {
  @ApiPropertyOptional({ enum: deskStages, description: 'Left out: the stages on the desks of the caller’s roles.' })
  @IsOptional()
  @IsIn(deskStages)
  stage?: DeskStage;

  @ApiPropertyOptional({ description: 'Part of a name, with or without marks, or of the code.', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class WordsDto {
  @ApiProperty()
  vi!: string;

  @ApiProperty()
  km!: string;
}

export class ColleagueDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class ClaimDto {
  @ApiProperty({ type: ColleagueDto, nullable: true })
  claimedBy!: ColleagueDto | null;
}

export class TaskDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty()
  procedure!: string;

  @ApiProperty({ type: WordsDto })
  title!: WordsDto;

  @ApiProperty()
  subjectName!: string;

  @ApiProperty()
  applicantName!: string;

  @ApiProperty({ enum: ['online', 'counter', 'post'] })
  channel!: Channel;

  @ApiProperty({ enum: deskStages })
  stage!: DeskStage;

  @ApiProperty({ enum: [...roles, 'applicant'], nullable: true, description: 'Null: another office or time.' })
  turn!: Role | 'applicant' | null;

  @ApiProperty({ type: String, format: 'date-time' })
  submittedAt!: Instant;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  receptionDue!: Instant | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  due!: Instant | null;

  @ApiProperty()
  overdue!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Negative once it is late.' })
  workingMinutesLeft!: number | null;

  @ApiProperty({ type: ColleagueDto, nullable: true })
  claimedBy!: ColleagueDto | null;
}

export class TaskPageDto {
  @ApiProperty({ type: [TaskDto] })
  items!: TaskDto[];

  @ApiProperty({ type: 'integer', description: 'All tasks that match, not only this page.' })
  total!: number;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class TaskCountsDto implements Record<DeskStage, number> {
  @ApiProperty({ type: 'integer' })
  reception!: number;

  @ApiProperty({ type: 'integer' })
  examination!: number;

  @ApiProperty({ type: 'integer' })
  registration!: number;

  @ApiProperty({ type: 'integer' })
  approval!: number;

  @ApiProperty({ type: 'integer' })
  seal!: number;

  @ApiProperty({ type: 'integer' })
  delivery!: number;

  @ApiProperty({ type: 'integer' })
  supplement!: number;

  @ApiProperty({ type: 'integer' })
  draftConfirmation!: number;

  @ApiProperty({ type: 'integer' })
  appearance!: number;

  @ApiProperty({ type: 'integer' })
  payment!: number;

  @ApiProperty({ type: 'integer' })
  verification!: number;

  @ApiProperty({ type: 'integer' })
  waitingPeriod!: number;
}
