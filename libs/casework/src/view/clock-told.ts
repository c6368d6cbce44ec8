import { clockOf, explainVi, indexElapsedMinutes, indexVerdict, type Instant, type WorkCalendar } from '@hotich/domain';
import type { Case } from './case';
import type { ClockView } from './dossier-view';

/**
 * The legal clock with its working-out; null before acceptance, since until then the law counts nothing. Dates are those
 * the process set its alarms by, words are made anew from the same ledger.
 */
export function clockTold({ state, matter }: Case, calendar: WorkCalendar, now: Instant): ClockView | null {
  if (!state || state.ledger.length === 0) return null;
  const clock = clockOf(state.ledger, matter.plan.deadline, calendar);
  const { due, dueOriginal, dueNew, alarms } = state.clock ?? { ...clock, alarms: [] };
  return {
    // While the clock is stopped nothing is due, whatever was read before it stopped.
    due: clock.state === 'stopped' ? null : due,
    dueOriginal,
    dueNew,
    state: clock.state,
    startedAt: clock.startedAt,
    explanation: explainVi(clock.explanation),
    alarms: clock.state === 'running' ? alarms : [],
    index: {
      elapsedMinutes: indexElapsedMinutes(clock, now, calendar),
      verdict: indexVerdict(clock, now, calendar),
    },
  };
}
