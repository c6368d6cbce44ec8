import { blank, type FactKind, isClosed, type StepKind } from '@hotich/domain';
import type { Case } from './case';
import { doerOf, expectedDoer } from './doer';
import type { StepView } from './dossier-view';

/** The facts that end a step. Examination ends by sending the draft, or, where none is due, by booking. */
const endedBy: Record<StepKind, readonly FactKind[]> = {
  check: ['checked'],
  reception: ['accepted'],
  payment: ['paid'],
  appearance: ['attended'],
  waitingPeriod: ['waitingEnded'],
  examination: ['examined', 'registered'],
  draftConfirmation: ['draftConfirmed', 'draftUncontested'],
  registration: ['registered'],
  approval: ['approved'],
  seal: ['sealed'],
  delivery: ['delivered'],
};

/** The way of this dossier by its plan: what is done and by whom, where it is, what is to come. */
export function stepsOf(c: Case): StepView[] {
  const d = c.state ?? blank;
  const { plan } = c.matter;
  return plan.steps.map((step, at): StepView => {
    const { kind } = step;
    const last = c.facts.findLast(({ fact }) => endedBy[kind].includes(fact.is));
    if (at < d.step && last) return { kind, state: 'done', by: doerOf(last), at: last.fact.at };
    const by = expectedDoer(kind, plan.channel === 'online' && !(step.kind === 'delivery' && step.parties));
    if (at < d.step) return { kind, state: 'done', by };
    return { kind, state: at === d.step && !isClosed(d) ? 'current' : 'toCome', by };
  });
}
