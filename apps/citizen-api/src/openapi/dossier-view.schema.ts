import { roles } from '@hotich/domain';

/** JSON Schema as OpenAPI 3.1 takes it, where "or null" is a type of its own. */
type Schema = Readonly<Record<string, unknown>>;

/** Name of the schema among the components of the document. */
export const dossierViewName = 'DossierView';
export const dossierViewRef = { $ref: `#/components/schemas/${dossierViewName}` };

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const instant: Schema = { type: 'string', format: 'date-time' };
const oneOf = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** All properties are there, except the optional ones. */
const object = (
  properties: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});

const words = object({ vi: text, km: text });
const role = oneOf(...roles);
const doer = object({ kind: oneOf('applicant', 'staff', 'system') }, { role, name: text, title: text });
const file = object({ id: text, fileName: text, mediaType: text, size: whole });

const clock = object({
  due: orNull(instant),
  dueOriginal: orNull(instant),
  dueNew: orNull(instant),
  state: oneOf('notStarted', 'running', 'stopped', 'paused', 'ended'),
  startedAt: orNull(instant),
  explanation: listOf(text),
  alarms: listOf(object({ kind: text, at: instant })),
  index: object({ elapsedMinutes: whole, verdict: oneOf('inTime', 'overdue') }),
});

const component = object({
  id: text,
  name: words,
  handling: oneOf('submit', 'present'),
  state: oneOf('waived', 'provided', 'needed', 'mismatch', 'unchecked'),
  sentence: words,
  ground: text,
  correction: orNull(
    object({
      procedure: text,
      answers: { type: 'object', additionalProperties: { oneOf: [text, whole] } },
    }),
  ),
  files: listOf(file),
});

const needed: Schema = {
  anyOf: [
    object({ act: { const: 'supplement' }, text, components: listOf(text), replyBy: instant }),
    object({ act: { const: 'confirmDraft' }, document: text, digest: text, confirmBy: instant }),
    object({ act: { const: 'pay' }, amount: whole, payBy: orNull(instant) }),
    { type: 'null' },
  ],
};

/** Shape of the view that `@hotich/casework` makes; told as data, since most of it is lists of small records. */
export const dossierViewSchema: Schema = object({
  id: text,
  code: text,
  procedure: text,
  title: words,
  channel: oneOf('online', 'counter', 'post'),
  office: object({ code: text, name: text, authority: text }),
  subjectName: text,
  applicantName: text,
  submittedAt: instant,
  stage: text,
  turn: orNull(oneOf(...roles, 'applicant')),
  nationalStatus: { type: 'integer', minimum: 1, maximum: 10 },
  receptionDue: orNull(instant),
  clock: orNull(clock),
  timeline: listOf(
    object(
      { seq: whole, kind: text, at: instant, by: doer },
      { text, items: listOf(text), detail: { type: 'object', additionalProperties: true } },
    ),
  ),
  steps: listOf(object({ kind: text, state: oneOf('done', 'current', 'toCome'), by: doer }, { at: instant })),
  components: listOf(component),
  record: listOf(
    object(
      { page: text, field: text, question: words, answer: { type: ['string', 'number', 'null'] } },
      { shown: words },
    ),
  ),
  needed,
  documents: listOf(
    object({
      id: text,
      purpose: oneOf('draft', 'result', 'apology'),
      state: oneOf('rendered', 'leaderSigned', 'sealed'),
      digest: text,
      madeAt: instant,
      verificationCode: text,
    }),
  ),
  fee: orNull(
    object({
      amount: whole,
      lines: listOf(object({ item: text, quantity: whole, unit: whole, ground: text })),
      waiver: orNull(object({ reason: text, ground: text })),
    }),
  ),
  appointment: orNull(instant),
  collectBy: orNull(instant),
  parties: listOf(text),
  slips: listOf(object({ seq: whole, kind: text, number: whole, year: whole })),
  verifications: listOf(
    object({
      id: text,
      askedOffice: text,
      question: orNull(text),
      state: text,
      replyBy: orNull(text),
      answer: orNull(text),
      answerText: orNull(text),
    }),
  ),
  entry: orNull(object({ number: whole, year: whole, volume: orNull(text), state: text })),
});
