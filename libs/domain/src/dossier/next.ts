import type { Instant } from '../calendar';
import type { AlarmKind } from '../deadline';
import { type Dossier, isClosed, stepOf } from './dossier';
import type { Plan } from './plan';

/** What the machine does of itself, between two acts of people. */
export type Work = 'check' | 'draft' | 'render' | 'deliver';

/** The next piece of work that waits for nobody, or null when it is a person's turn. */
export function nextWork(plan: Plan, d: Dossier): Work | null {
  if (d.supplement) return null;
  switch (stepOf(plan, d)?.kind) {
    case 'check':
      return 'check';
    case 'draftConfirmation':
      return d.draft ? null : 'draft';
    case 'approval':
      return d.document ? null : 'render';
    case 'delivery':
      return plan.channel === 'online' ? 'deliver' : null;
    case 'reception':
    case 'examination':
    case 'registration':
    case 'seal':
    case undefined:
      return null;
  }
}

/** Something that happens by the passing of time alone. */
export interface TimedEvent {
  readonly rings: AlarmKind | 'receptionLate' | 'supplementExpired' | 'draftUncontested';
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
  if (!d.sealed)
    for (const { kind, at } of d.clock?.alarms ?? []) if (!d.raised.includes(kind)) waiting.push({ rings: kind, at });
  return waiting.reduce<TimedEvent | null>((first, alarm) => (first && first.at <= alarm.at ? first : alarm), null);
}
