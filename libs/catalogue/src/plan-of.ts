import type {
  Channel,
  DeadlineRule,
  OfficeCode,
  Plan,
  PlannedComponent,
  PlannedFee,
  Step,
  TimePolicy,
} from '@hotich/domain';
import type { Answers, Condition } from './form';
import type { Component, Procedure } from './procedure';

/** What is known at submission besides the law. */
export interface PlanAsked {
  readonly channel: Channel;
  /** The office that decides. */
  readonly office: OfficeCode;
  readonly answers: Answers;
  /** The office that helped to file, when it is not the one that decides (NĐ 120/2025/NĐ-CP). */
  readonly assistingOffice?: OfficeCode;
  /** What is owed by the fee table of the day; without it nothing is asked for. */
  readonly fee?: PlannedFee;
  /** Habits of this office that differ from the procedure's. */
  readonly policy?: Partial<TimePolicy>;
}

/** The papers that apply to these answers; conditions are settled here, once, at submission. */
export const componentsFor = (procedure: Procedure, answers: Answers): readonly Component[] =>
  procedure.components.filter(({ when }) => holds(when, answers));

/** Which limit applies, and the name outside checks have for the case; null where the procedure knows only one. */
export function deadlineFor(
  procedure: Procedure,
  answers: Answers,
): { readonly rule: DeadlineRule; readonly subtype: string | null } {
  const special = procedure.deadlineWhen?.find(({ when }) => holds(when, answers));
  return special ? { rule: special.rule, subtype: special.subtype } : { rule: procedure.deadline, subtype: null };
}

/** Flattens a procedure into the plan that one dossier will follow. Properties that do not apply are absent. */
export function planOf(procedure: Procedure, asked: PlanAsked): Plan {
  const { channel, office, answers, assistingOffice, fee, policy } = asked;
  return {
    procedure: procedure.code,
    edition: procedure.edition,
    channel,
    office,
    deadline: deadlineFor(procedure, answers).rule,
    policy: policy ? { ...procedure.policy, ...policy } : procedure.policy,
    components: componentsFor(procedure, answers).map(planned),
    steps: stepsFor(procedure, asked),
    template: procedure.results[0].template,
    ...(assistingOffice !== undefined && { assistingOffice }),
    ...(procedure.verification && { verification: procedure.verification }),
    ...(fee && { fee }),
    draftsApology: true,
  };
}

const planned = ({ id, evidence, ground, about, look }: Component): PlannedComponent => ({
  id,
  rule: evidence,
  ground,
  ...(about !== undefined && { about }),
  ...(look && { look }),
});

/** Only an online applicant is sent a draft (QĐ 163/QĐ-BTP), and only who owes something is asked to pay. */
function stepsFor({ steps, stepsWhen = [], bookWhen = [] }: Procedure, { channel, answers, fee }: PlanAsked): Step[] {
  const added = stepsWhen.filter(({ when }) => holds(when, answers));
  const other = bookWhen.find(({ when }) => holds(when, answers));
  return steps.flatMap((named): Step[] => {
    const step = other && named.kind === 'registration' ? { ...named, book: other.book } : named;
    const before = added.filter((one) => one.before === step.kind).map((one) => one.step);
    if (step.kind === 'draftConfirmation' && channel !== 'online') return before;
    const pays = step.kind === 'reception' && fee !== undefined && fee.amount > 0;
    return [...before, step, ...(pays ? [{ kind: 'payment' } as const] : [])];
  });
}

const holds = (when: Condition | undefined, answers: Answers): boolean =>
  !when || when.is.includes(String(answers[when.field] ?? ''));
