import {
  type Competence,
  type FeeRule,
  type FormSpec,
  type LifeEvent,
  lifeEvents,
  type Presence,
  type Procedure,
  type ProxyRule,
} from '@hotich/catalogue';
import type { DeadlineRule } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsDay } from '../fees/sworn-fields';
import { WordsDto } from '../tasks/task.dto';

const data = (description: string) => ({ type: 'object', additionalProperties: true, description }) as const;

export class ProcedureDayDto {
  @ApiPropertyOptional({ format: 'date', description: 'The day whose edition is meant; today when left out.' })
  @IsOptional()
  @IsDay()
  on?: string;
}

export class CounterProcedureSummaryDto {
  @ApiProperty({ example: '2.000635', description: 'National code.' })
  code!: string;
  @ApiProperty({ example: '2026-01-01', description: 'First day of the edition in force.' })
  edition!: string;
  @ApiProperty({ type: WordsDto })
  title!: WordsDto;
  @ApiProperty({ type: WordsDto })
  summary!: WordsDto;
  @ApiProperty({ enum: lifeEvents })
  lifeEvent!: LifeEvent;
  @ApiProperty({ description: 'Opened by the office itself: nobody stands at the counter.' })
  exOfficio!: boolean;
  @ApiProperty(data('Rule of the legal time limit.'))
  deadline!: DeadlineRule;
}

class CounterPaperDto {
  @ApiProperty()
  id!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ enum: ['submit', 'present'] })
  handling!: 'submit' | 'present';
  @ApiProperty({ type: String, nullable: true, description: 'The look-up that may answer for this paper.' })
  evidence!: string | null;
  @ApiPropertyOptional(data('Asked for only when the form was answered so.'))
  when?: object;
  @ApiPropertyOptional({ description: 'Welcome but never demanded.' })
  optional?: boolean;
  @ApiProperty()
  ground!: string;
}

export class CounterProcedureDto extends CounterProcedureSummaryDto {
  @ApiProperty()
  ground!: string;
  @ApiProperty(data('Which commune decides, and why.'))
  competence!: Competence;
  @ApiProperty(data('Who must be there in person, and when.'))
  presence!: Presence;
  @ApiProperty(data('Whether somebody may act for the applicant.'))
  proxy!: ProxyRule;
  @ApiProperty(data('How the fee is found.'))
  fee!: FeeRule;
  @ApiProperty(data('Pages and fields of the form.'))
  form!: FormSpec;
  @ApiProperty({ type: [CounterPaperDto] })
  components!: readonly CounterPaperDto[];
}

export const summaryOf = (procedure: Procedure): CounterProcedureSummaryDto => ({
  code: procedure.code,
  edition: procedure.edition,
  title: procedure.title,
  summary: procedure.summary,
  lifeEvent: procedure.lifeEvent,
  exOfficio: procedure.offered === 'exOfficio',
  deadline: procedure.deadline,
});

export const detailOf = (procedure: Procedure): CounterProcedureDto => ({
  ...summaryOf(procedure),
  ground: procedure.ground,
  competence: procedure.competence,
  presence: procedure.presence,
  proxy: procedure.proxy,
  fee: procedure.fee,
  form: procedure.form,
  components: procedure.components.map(({ id, name, handling, evidence, when, optional, ground }) => ({
    id,
    name,
    handling,
    evidence,
    ...(when && { when }),
    ...(optional && { optional }),
    ground,
  })),
});
