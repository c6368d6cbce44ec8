import type { Instant } from '../calendar';
import { type Dossier, isClosed, stepOf } from './dossier';
import type { Alarm } from './fact';
import type { Plan } from './plan';

/** What the machine does of itself, between two acts of people. */
export type Work = 'check' | 'draft' | 'render' | 'deliver' | 'apology';

/** The next piece of work that waits for nobody, or null when it is a person's turn. */
export function nextWork(plan: Plan, d: Dossier): Work | null {
  if (d.supplement) return null;
  if (owesApologyDraft(plan, d)) return 'apology';
  const step = stepOf(plan, d);
  switch (step?.kind) {
    case 'check':
      return 'check';
    case 'draftConfirmation':
      return d.draft ? null : 'draft';
    case 'approval':
      return d.document ? null : 'render';
    case 'delivery':
      return plan.channel === 'online' && !step.parties ? 'deliver' : null;
    case 'reception':
    case 'payment':
    case 'appearance':
    case 'waitingPeriod':
    case 'examination':
    case 'registration':
    case 'seal':
    case undefined:
      return null;
  }
}

/**
 * On the last day but one the office must finish or apologise (NĐ 61/2018/NĐ-CP Điều 19(9)): the slip then lies ready for
 * the head. A date that the officer proposes asks for a slip of its own. One apology is all the law gives.
 */
function owesApologyDraft(plan: Plan, d: Dossier): boolean {
  if (!plan.draftsApology || d.sealed || isClosed(d) || !d.clock?.due) return false;
  return d.apology ? d.apology.document === null : d.raised.includes('dayBefore');
}

/** Something that happens by the passing of time alone. */
export interface TimedEvent {
  readonly rings: Alarm | 'supplementExpired' | 'paymentExpired' | 'draftUncontested' | 'waitingEnded';
  readonly at: Instant;
}

/** The earliest thing that time alone will bring, or null. ISO instants in UTC sort as text. */
export function nextAlarm(plan: Plan, d: Dossier): TimedEvent | null {
  if (isClosed(d) || d.facts === 0) return null;
  if (d.supplement) return { rings: 'supplementExpired', at: d.supplement.replyBy };
  const waiting: TimedEvent[] = [];
  if (d.receptionDue && !d.accepted && !d.raised.includes('receptionLate'))
    waiting.push({ rings: 'receptionLate', at: d.receptionDue });
  if (stepOf(plan, d)?.kind === 'draftConfirmation' && d.draft)
    waiting.push({ rings: 'draftUncontested', at: d.draft.confirmBy });
  if (d.payBy) waiting.push({ rings: 'paymentExpired', at: d.payBy });
  if (d.waiting) waiting.push({ rings: 'waitingEnded', at: d.waiting.until });
  if (d.collectBy && !d.raised.includes('collectionExpired'))
    waiting.push({ rings: 'collectionExpired', at: d.collectBy });
  if (!d.sealed)
    for (const { kind, at } of d.clock?.alarms ?? []) if (!d.raised.includes(kind)) waiting.push({ rings: kind, at });
  return waiting.reduce<TimedEvent | null>((first, alarm) => (first && first.at <= alarm.at ? first : alarm), null);
}
