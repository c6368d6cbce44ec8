import type {
  ClockView,
  ComponentState,
  ComponentView,
  DocumentView,
  Doer,
  DossierView,
  Needed,
  StepView,
  TimelineFact,
} from '@hotich/casework';
import type { QuestionAndAnswer } from '@hotich/catalogue';
import {
  type AlarmKind,
  type Channel,
  type FactKind,
  type Instant,
  type Role,
  roles,
  type StepKind,
} from '@hotich/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { WordsDto } from '../tasks/task.dto';
import { FeeDto, SlipDto, VerificationDto } from './side-doors.dto';

const instant = { type: String, format: 'date-time' } as const;
const instantOrNull = { ...instant, nullable: true } as const;

class DoerDto implements Doer {
  @ApiProperty({ enum: ['applicant', 'staff', 'system'] })
  kind!: Doer['kind'];
  @ApiPropertyOptional({ enum: roles })
  role?: Role;
  @ApiPropertyOptional()
  name?: string;
  @ApiPropertyOptional()
  title?: string;
}

class TimelineFactDto implements TimelineFact {
  @ApiProperty({ type: 'integer' })
  seq!: number;
  @ApiProperty({ type: String })
  kind!: FactKind;
  @ApiProperty(instant)
  at!: Instant;
  @ApiProperty({ type: DoerDto })
  by!: DoerDto;
  @ApiPropertyOptional()
  text?: string;
  @ApiPropertyOptional({ type: [String] })
  items?: readonly string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  detail?: Readonly<Record<string, unknown>>;
}

class StepDto implements StepView {
  @ApiProperty({ type: String })
  kind!: StepKind;
  @ApiProperty({ enum: ['done', 'current', 'toCome'] })
  state!: StepView['state'];
  @ApiProperty({ type: DoerDto })
  by!: DoerDto;
  @ApiPropertyOptional(instant)
  at?: Instant;
}

class AlarmDto {
  @ApiProperty({ type: String })
  kind!: AlarmKind;
  @ApiProperty(instant)
  at!: Instant;
}

class IndexClockDto {
  @ApiProperty({ type: 'integer', description: 'Working minutes used, waiting left out (QĐ 766/QĐ-TTg).' })
  elapsedMinutes!: number;
  @ApiProperty({ enum: ['inTime', 'overdue'] })
  verdict!: ClockView['index']['verdict'];
}

class ClockDto implements ClockView {
  @ApiProperty(instantOrNull)
  due!: Instant | null;
  @ApiProperty(instantOrNull)
  dueOriginal!: Instant | null;
  @ApiProperty(instantOrNull)
  dueNew!: Instant | null;
  @ApiProperty({ enum: ['notStarted', 'running', 'stopped', 'paused', 'ended'] })
  state!: ClockView['state'];
  @ApiProperty(instantOrNull)
  startedAt!: Instant | null;
  @ApiProperty({ type: [String], description: 'The working-out in Vietnamese, paragraph by paragraph.' })
  explanation!: readonly string[];
  @ApiProperty({ type: [AlarmDto] })
  alarms!: readonly AlarmDto[];
  @ApiProperty({ type: IndexClockDto })
  index!: IndexClockDto;
}

class FileDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  fileName!: string;
  @ApiProperty()
  mediaType!: string;
  @ApiProperty({ type: 'integer' })
  size!: number;
}

/** A correction of the entry at fault, begun with what the applicant said. */
class CorrectionOfferDto {
  @ApiProperty()
  procedure!: string;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'integer' }] } })
  answers!: Readonly<Record<string, string | number>>;
}

class ComponentDto implements ComponentView {
  @ApiProperty()
  id!: string;
  @ApiProperty({ type: WordsDto })
  name!: WordsDto;
  @ApiProperty({ enum: ['submit', 'present'] })
  handling!: ComponentView['handling'];
  @ApiProperty({ enum: ['waived', 'provided', 'needed', 'mismatch', 'unchecked'] })
  state!: ComponentState;
  @ApiProperty({ type: WordsDto })
  sentence!: WordsDto;
  @ApiProperty()
  ground!: string;
  @ApiProperty({ type: CorrectionOfferDto, nullable: true })
  correction!: CorrectionOfferDto | null;
  @ApiProperty({ type: [FileDto] })
  files!: readonly FileDto[];
}

class QuestionAndAnswerDto implements QuestionAndAnswer {
  @ApiProperty()
  page!: string;
  @ApiProperty()
  field!: string;
  @ApiProperty({ type: WordsDto })
  question!: WordsDto;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'integer' }], nullable: true })
  answer!: string | number | null;
  @ApiPropertyOptional({ type: WordsDto })
  shown?: WordsDto;
}

class SupplementNeededDto {
  @ApiProperty({ enum: ['supplement'] })
  act!: 'supplement';
  @ApiProperty()
  text!: string;
  @ApiProperty({ type: [String] })
  components!: readonly string[];
  @ApiProperty(instant)
  replyBy!: Instant;
}

class ConfirmationNeededDto {
  @ApiProperty({ enum: ['confirmDraft'] })
  act!: 'confirmDraft';
  @ApiProperty({ format: 'uuid' })
  document!: string;
  @ApiProperty()
  digest!: string;
  @ApiProperty(instant)
  confirmBy!: Instant;
}

class PaymentNeededDto {
  @ApiProperty({ enum: ['pay'] })
  act!: 'pay';
  @ApiProperty({ type: 'integer', description: 'Đồng.' })
  amount!: number;
  @ApiProperty(instantOrNull)
  payBy!: Instant | null;
}

class DocumentDto implements DocumentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ['draft', 'result', 'apology'] })
  purpose!: DocumentView['purpose'];
  @ApiProperty({ enum: ['rendered', 'leaderSigned', 'sealed'] })
  state!: DocumentView['state'];
  @ApiProperty()
  digest!: string;
  @ApiProperty(instant)
  madeAt!: Instant;
  @ApiProperty()
  verificationCode!: string;
}

class EntryOfDossierDto {
  @ApiProperty({ type: 'integer' })
  number!: number;
  @ApiProperty({ type: 'integer' })
  year!: number;
  @ApiProperty({ type: String, nullable: true })
  volume!: string | null;
  @ApiProperty()
  state!: string;
}

class OfficeOfDossierDto {
  @ApiProperty()
  code!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty()
  authority!: string;
}

/** Description of the view that both APIs show; what it says is made by `@hotich/casework`. */
@ApiExtraModels(SupplementNeededDto, ConfirmationNeededDto, PaymentNeededDto)
export class DossierViewDto implements DossierView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  code!: string;
  @ApiProperty()
  procedure!: string;
  @ApiProperty({ type: WordsDto })
  title!: WordsDto;
  @ApiProperty({ enum: ['online', 'counter', 'post'] })
  channel!: Channel;
  @ApiProperty({ type: OfficeOfDossierDto })
  office!: OfficeOfDossierDto;
  @ApiProperty()
  subjectName!: string;
  @ApiProperty()
  applicantName!: string;
  @ApiProperty(instant)
  submittedAt!: Instant;
  @ApiProperty({ type: String })
  stage!: DossierView['stage'];
  @ApiProperty({ enum: [...roles, 'applicant'], nullable: true })
  turn!: DossierView['turn'];
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10 })
  nationalStatus!: number;
  @ApiProperty(instantOrNull)
  receptionDue!: Instant | null;
  @ApiProperty({ type: ClockDto, nullable: true })
  clock!: ClockDto | null;
  @ApiProperty({ type: [TimelineFactDto] })
  timeline!: readonly TimelineFactDto[];
  @ApiProperty({ type: [StepDto] })
  steps!: readonly StepDto[];
  @ApiProperty({ type: [ComponentDto] })
  components!: readonly ComponentDto[];
  @ApiProperty({ type: [QuestionAndAnswerDto], description: 'Questions as they were asked.' })
  record!: readonly QuestionAndAnswerDto[];
  @ApiProperty({
    nullable: true,
    oneOf: [SupplementNeededDto, ConfirmationNeededDto, PaymentNeededDto].map((act) => ({ $ref: getSchemaPath(act) })),
  })
  needed!: Needed | null;
  @ApiProperty({ type: [DocumentDto] })
  documents!: readonly DocumentDto[];
  @ApiProperty({ type: FeeDto, nullable: true })
  fee!: FeeDto | null;
  @ApiProperty(instantOrNull)
  appointment!: Instant | null;
  @ApiProperty(instantOrNull)
  collectBy!: Instant | null;
  @ApiProperty({ type: [String], description: 'Who must stand before the officer together at the hand-over.' })
  parties!: readonly string[];
  @ApiProperty({ type: [SlipDto] })
  slips!: readonly SlipDto[];
  @ApiProperty({ type: [VerificationDto] })
  verifications!: readonly VerificationDto[];
  @ApiProperty({ type: EntryOfDossierDto, nullable: true })
  entry!: EntryOfDossierDto | null;
}
