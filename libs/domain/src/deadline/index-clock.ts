import { compareInstants, workingMillisBetween, type Instant, type WorkCalendar } from '../calendar';
import type { Clock, Wait } from './clock';

export interface IndexPolicy {
  /** Whether the time from the notice of what is owed to its payment is left out. The source is not sure of it. */
  readonly leavesOutPayment: boolean;
}

export const standardIndexPolicy: IndexPolicy = { leavesOutPayment: true };

/**
 * Working minutes used so far as the index of QĐ 766/QĐ-TTg counts them, cut to whole ones: from the first start, waiting
 * for supplements and for payment subtracted. 0 before the start.
 */
export function indexElapsedMinutes(
  clock: Clock,
  at: Instant,
  calendar: WorkCalendar,
  policy: IndexPolicy = standardIndexPolicy,
): number {
  return Math.floor(elapsedMillis(clock, at, calendar, policy) / 60_000);
}

/**
 * What the index will say. More than one request of supplement is overdue by itself, finished or not: the rule says so
 * for the waiting dossier and is silent on the finished one, so the stricter reading is taken. An apology changes nothing.
 */
export function indexVerdict(
  clock: Clock,
  at: Instant,
  calendar: WorkCalendar,
  policy: IndexPolicy = standardIndexPolicy,
): 'inTime' | 'overdue' {
  const { firstStartedAt, firstDue, waits } = clock;
  if (firstStartedAt === null || firstDue === null) return 'inTime';
  if (waits.length > 1) return 'overdue';
  const [wait] = waits;
  if (wait !== undefined && compareInstants(wait.from, firstDue) > 0) return 'overdue';
  const end = clock.endedAt ?? at;
  const held = heldOutside(clock);
  if (leftOut(clock, policy).length + held.length === 0)
    return compareInstants(end, firstDue) > 0 ? 'overdue' : 'inTime';
  const allowed = workingMillisBetween(firstStartedAt, firstDue, calendar) + sumOf(held, end, calendar);
  return elapsedMillis(clock, at, calendar, policy) > allowed ? 'overdue' : 'inTime';
}

function elapsedMillis(clock: Clock, at: Instant, calendar: WorkCalendar, policy: IndexPolicy): number {
  if (clock.firstStartedAt === null) return 0;
  const end = clock.endedAt ?? at;
  const whole = Math.max(0, workingMillisBetween(clock.firstStartedAt, end, calendar));
  return Math.max(0, whole - sumOf(leftOut(clock, policy), end, calendar));
}

/** Time that an incident took but that `firstDue` does not hold: of later counts, or not over yet. */
function heldOutside({ pauses, waits }: Clock): readonly Wait[] {
  const restartedAt = waits[0]?.to ?? null;
  return pauses.filter(
    ({ from, to }) => to === null || (restartedAt !== null && compareInstants(from, restartedAt) >= 0),
  );
}

function leftOut({ waits, payments }: Clock, policy: IndexPolicy): readonly Wait[] {
  return policy.leavesOutPayment ? [...waits, ...payments] : waits;
}

/** Working time of the stretches up to `end`; where two overlap, it is counted once. */
function sumOf(stretches: readonly Wait[], end: Instant, calendar: WorkCalendar): number {
  const sorted = [...stretches].sort((a, b) => compareInstants(a.from, b.from));
  let [sum, counted]: [number, Instant | null] = [0, null];
  for (const { from, to } of sorted) {
    const begin = counted === null || compareInstants(from, counted) > 0 ? from : counted;
    const stop = to === null || compareInstants(to, end) > 0 ? end : to;
    if (compareInstants(stop, begin) <= 0) continue;
    sum += workingMillisBetween(begin, stop, calendar);
    counted = stop;
  }
  return sum;
}
