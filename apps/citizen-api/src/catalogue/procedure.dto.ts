import {
  type Competence,
  type Duty,
  type FeeRule,
  type FormSpec,
  type LifeEvent,
  lifeEvents,
  type Presence,
  type Procedure,
  type ProxyRule,
} from '@hotich/catalogue';
import type { Channel, DeadlineRule } from '@hotich/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { WordsDto } from '../words.dto';

const data = (description: string) => ({ type: 'object', additionalProperties: true, description }) as const;
const allChannels: readonly Channel[] = ['online', 'counter', 'post'];

export class ProcedureSummaryDto {
  @ApiProperty({ example: '2.000635', description: 'National code.' })
  code!: string;
  @ApiProperty({ example: '2026-01-01', description: 'First day of the edition in force.' })
  edition!: string;
  @ApiProperty({ type: WordsDto })
  title!: WordsDto;
  @ApiProperty({ type: WordsDto })
  summary!: WordsDto;
  @ApiProperty({ enum: lifeEvents, description: 'What happened to the person who comes.' })
  lifeEvent!: LifeEvent;
  @ApiProperty({ enum: allChannels, isArray: true })
  channels!: readonly Channel[];
  @ApiProperty(data('Rule of the legal time limit.'))
  deadline!: DeadlineRule;
  @ApiProperty(data('How the fee is found; the figure comes with a quote.'))
  fee!: FeeRule;
}

class ConditionDto {
  @ApiProperty()
  field!: string;
  @ApiProperty({ type: [String] })
  is!: readonly string[];
}

class ComponentDto {
  @ApiProperty()
  id!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ enum: ['submit', 'present'] })
  handling!: 'submit' | 'present';
  @ApiProperty({ type: String, nullable: true, description: 'The look-up that may answer for this paper.' })
  evidence!: string | null;
  @ApiPropertyOptional({ type: ConditionDto })
  when?: ConditionDto;
  @ApiPropertyOptional({ description: 'Welcome but never demanded.' })
  optional?: boolean;
  @ApiProperty()
  ground!: string;
}

class LimitOfCaseDto {
  @ApiProperty({ description: 'Name of the case for outside checks.' })
  subtype!: string;
  @ApiProperty({ type: ConditionDto })
  when!: ConditionDto;
  @ApiProperty(data('Rule of the legal time limit in this case.'))
  rule!: DeadlineRule;
}

export class ProcedureDto extends ProcedureSummaryDto {
  @ApiProperty()
  ground!: string;
  @ApiProperty(data('Which commune decides, and why.'))
  competence!: Competence;
  @ApiProperty(data('Who must be there in person, and when.'))
  presence!: Presence;
  @ApiProperty(data('Whether somebody may act for the applicant.'))
  proxy!: ProxyRule;
  @ApiPropertyOptional(data("The citizen's own duty in time."))
  duty?: Duty;
  @ApiPropertyOptional({ type: [LimitOfCaseDto], description: 'Other limits for some answers; the first that fits.' })
  deadlineWhen?: readonly LimitOfCaseDto[];
  @ApiProperty({ type: [String], description: 'mã kết quả of the National Portal.' })
  resultCodes!: readonly string[];
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Pages and fields of the form, as data.' })
  form!: FormSpec;
  @ApiProperty({ type: [ComponentDto] })
  components!: readonly ComponentDto[];
}

export const summaryOf = (procedure: Procedure): ProcedureSummaryDto => ({
  code: procedure.code,
  edition: procedure.edition,
  title: procedure.title,
  summary: procedure.summary,
  lifeEvent: procedure.lifeEvent,
  channels: procedure.channels ?? allChannels,
  deadline: procedure.deadline,
  fee: procedure.fee,
});

export const detailOf = (procedure: Procedure): ProcedureDto => ({
  ...summaryOf(procedure),
  ground: procedure.ground,
  competence: procedure.competence,
  presence: procedure.presence,
  proxy: procedure.proxy,
  ...(procedure.duty && { duty: procedure.duty }),
  ...(procedure.deadlineWhen && { deadlineWhen: procedure.deadlineWhen }),
  resultCodes: procedure.results.map(({ code }) => code),
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
