import { type Answers, findEdition, planOf, type Procedure, type Words } from '@hotich/catalogue';
import { as, type DossierId, type OfficeCode, type Plan } from '@hotich/domain';
import { type EvidenceDeps, look } from '../check-components';
import { sentenceOf } from '../wording/sentence';
import type { OwnQuestion } from './own-questions';

/** What a source would say today. Nothing else leaves: why it did not answer may be another person's business. */
export interface PreviewedPaper {
  readonly component: string;
  readonly answer: 'notNeeded' | 'needed' | 'unknown';
  readonly sentence: Words;
}

/** A draft as it was saved. */
export interface DraftRead {
  readonly id: string;
  readonly procedure: string;
  readonly edition: string;
  readonly answers: Answers;
}

/** The plan that these answers would lead to if they were handed in now; the office is empty until one is chosen. */
export const draftPlan = (procedure: Procedure, answers: Answers): Plan =>
  planOf(procedure, {
    channel: 'online',
    office: as<OfficeCode>(String(answers['registrationOffice'] ?? '')),
    answers,
  });

/**
 * Asks by the same rules as after submission, and keeps nothing: the draft is the ground of the look-up, and evidence
 * belongs to a dossier. Only a match and, of the asker alone, its absence are told; a source that is down is not known.
 */
export async function previewPapers(
  deps: EvidenceDeps,
  draft: DraftRead,
  questions: readonly OwnQuestion[],
): Promise<PreviewedPaper[]> {
  const procedure = findEdition(draft.procedure, draft.edition);
  if (!procedure) return [];
  const plan = draftPlan(procedure, draft.answers);
  return Promise.all(
    questions.flatMap(({ component: id, without }) => {
      const planned = plan.components.find((one) => one.id === id);
      const known = procedure.components.find((one) => one.id === id);
      return planned?.rule && known
        ? [previewOne(deps, { draft, plan, planned, rule: planned.rule, known, without })]
        : [];
    }),
  );
}

interface One {
  readonly draft: DraftRead;
  readonly plan: Plan;
  readonly planned: Plan['components'][number];
  readonly rule: NonNullable<Plan['components'][number]['rule']>;
  readonly known: Procedure['components'][number];
  readonly without: readonly string[];
}

async function previewOne(deps: EvidenceDeps, one: One): Promise<PreviewedPaper> {
  const { draft, plan, planned, rule, known, without } = one;
  const answers = Object.fromEntries(Object.entries(draft.answers).filter(([field]) => !without.includes(field)));
  const asked = { dossierId: as<DossierId>(draft.id), plan, answers };
  const { outcome, fields } = await look(deps, asked, planned, rule);
  if (outcome === 'HIT_MATCH')
    return { component: planned.id, answer: 'notNeeded', sentence: sentenceOf({ rule, outcome, fields }, known) };
  // Another parent or spouse may yet answer for it, and what contradicts may be about them.
  const alone = without.length === 0 && rule !== 'parentsMarriage';
  if (outcome === 'SOURCE_DOWN' || !alone) return { component: planned.id, answer: 'unknown', sentence: onSubmission };
  const sentence = sentenceOf({ rule, outcome: 'NO_DATA', fields: {} }, known);
  return { component: planned.id, answer: 'needed', sentence };
}

/** For everything that is looked up with the dossier only. */
export const onSubmission: Words = {
  vi: 'Chưa biết: cơ quan chỉ tra cứu khi bạn đã nộp hồ sơ. Bạn chưa phải chuẩn bị giấy tờ này.',
  km: 'មិនទាន់ដឹង៖ ការិយាល័យពិនិត្យទិន្នន័យតែក្រោយពេលអ្នកដាក់សំណុំរឿង។ អ្នកមិនទាន់ត្រូវត្រៀមឯកសារនេះទេ។',
};
