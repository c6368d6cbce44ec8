import { compareInstants, workingMinutesBetween, type Instant, type WorkCalendar } from '../calendar';
import type { Clock } from './clock';

/**
 * Working minutes used so far as the index of QĐ 766/QĐ-TTg counts them: from the first start, waiting for supplements
 * subtracted. 0 before the start.
 */
export function indexElapsedMinutes(clock: Clock, at: Instant, calendar: WorkCalendar): number {
  if (clock.firstStartedAt === null) return 0;
  const end = clock.endedAt ?? at;
  const whole = Math.max(0, workingMinutesBetween(clock.firstStartedAt, end, calendar));
  const waited = clock.waits.map(({ from, to }) => workingMinutesBetween(from, earlierOf(to ?? end, end), calendar));
  return Math.max(0, whole - waited.reduce((sum, minutes) => sum + Math.max(0, minutes), 0));
}

/**
 * What the index will say. More than one request of supplement is overdue by itself, finished or not: the rule says so
 * for the waiting dossier and is silent on the finished one, so the stricter reading is taken. An apology changes nothing.
 */
export function indexVerdict(clock: Clock, at: Instant, calendar: WorkCalendar): 'inTime' | 'overdue' {
  if (clock.firstStartedAt === null || clock.firstDue === null) return 'inTime';
  if (clock.waits.length > 1) return 'overdue';
  const [wait] = clock.waits;
  if (wait === undefined) return compareInstants(clock.endedAt ?? at, clock.firstDue) > 0 ? 'overdue' : 'inTime';
  if (compareInstants(wait.from, clock.firstDue) > 0) return 'overdue';
  const allowed = workingMinutesBetween(clock.firstStartedAt, clock.firstDue, calendar);
  return indexElapsedMinutes(clock, at, calendar) > allowed ? 'overdue' : 'inTime';
}

function earlierOf(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) <= 0 ? a : b;
}
