import {
  addWorkingMinutes,
  compareInstants,
  laterOf,
  localOf,
  openingOf,
  previousWorkingDay,
  type Instant,
  type WorkCalendar,
} from '../calendar';
import type { Clock } from './clock';

export type AlarmKind = 'warning' | 'dayBefore' | 'breach' | 'escalation';

export interface ClockAlarm {
  readonly kind: AlarmKind;
  readonly at: Instant;
}

export interface AlarmPolicy {
  /** Working minutes before the due moment. */
  readonly warningWorkingMinutes: number;
  /** Working minutes after a breach that nobody mended. */
  readonly escalationWorkingMinutes: number;
}

export const standardAlarmPolicy: AlarmPolicy = { warningWorkingMinutes: 240, escalationWorkingMinutes: 240 };

const ORDER: readonly AlarmKind[] = ['dayBefore', 'warning', 'breach', 'escalation'];

/**
 * The alarms of a running clock, earliest first; none in any other state. Where "24 hours" can be read in two ways they
 * ring for the earlier date, so that the office is in time whichever reading holds. `dayBefore` rings at the opening of the last
 * working day before the due date, the day on which to finish or apologise, and is left out where that opening lies
 * before the start. A warning that would lie before the start rings at the start. After an apology a breach escalates at
 * once: there is no second apology to give.
 */
export function alarmsOf(
  clock: Clock,
  calendar: WorkCalendar,
  policy: AlarmPolicy = standardAlarmPolicy,
): ClockAlarm[] {
  const { state, startedAt, dueNew } = clock;
  const due = earlierReading(clock);
  if (state !== 'running' || startedAt === null || due === null) return [];
  const warning = laterOf(startedAt, addWorkingMinutes(due, -policy.warningWorkingMinutes, calendar));
  const dayBefore = dayBeforeOf(due, startedAt, calendar);
  const escalation = dueNew === null ? addWorkingMinutes(due, policy.escalationWorkingMinutes, calendar) : due;
  const alarms: ClockAlarm[] = [
    { kind: 'warning', at: warning },
    ...(dayBefore === null ? [] : [{ kind: 'dayBefore' as const, at: dayBefore }]),
    { kind: 'breach', at: due },
    { kind: 'escalation', at: escalation },
  ];
  return alarms.sort((a, b) => compareInstants(a.at, b.at) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function earlierReading({ due, dueNew, dueAsSameDay }: Clock): Instant | null {
  if (due === null || dueNew !== null || dueAsSameDay === null) return due;
  return compareInstants(dueAsSameDay, due) < 0 ? dueAsSameDay : due;
}

/** A day before the calendar begins also lies before the start, so it is not asked for. */
function dayBeforeOf(due: Instant, startedAt: Instant, calendar: WorkCalendar): Instant | null {
  if (localOf(due).date <= localOf(startedAt).date) return null;
  const opening = openingOf(previousWorkingDay(localOf(due).date, calendar), calendar);
  return compareInstants(opening, startedAt) < 0 ? null : opening;
}
