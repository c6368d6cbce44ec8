import { calendarAt, CalendarError, type WorkCalendar } from '../calendar';
import { clockOf } from './clock-of';
import type { Clock } from './clock';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule } from './rule';

type Dates = Pick<Clock, 'due' | 'dueOriginal'>;

/** What a running deadline amounted to when it was last counted. */
export interface Counted {
  readonly id: string;
  readonly ledger: readonly LedgerEntry[];
  readonly rule: DeadlineRule;
  /** The office whose hours count; those of the calendar itself when absent. */
  readonly office?: string;
  /** Whatever holds the two dates: a clock, or the reading that a dossier keeps of it. */
  readonly was: Dates;
}

export interface Moved {
  readonly id: string;
  readonly from: Dates;
  readonly to: Dates;
}

export interface Recount {
  readonly unmoved: number;
  readonly moved: readonly Moved[];
  /** Whose time the new calendar does not reach; the old reading stands until it does. */
  readonly beyond: readonly { readonly id: string; readonly date: string }[];
}

/**
 * Which of many deadlines a new calendar moves, and from what to what. One that the calendar cannot answer spoils no
 * other. Writing `calendarChanged` into the ledgers of those that moved, and a new appointment slip, is the caller's.
 */
export function recount(deadlines: Iterable<Counted>, calendar: WorkCalendar): Recount {
  const moved: Moved[] = [];
  const beyond: { id: string; date: string }[] = [];
  let unmoved = 0;
  for (const { id, ledger, rule, office, was } of deadlines) {
    const clock = readable(ledger, rule, office === undefined ? calendar : calendarAt(calendar, office));
    if (clock instanceof CalendarError) beyond.push({ id, date: String(clock.params['date']) });
    else if (clock.due === was.due && clock.dueOriginal === was.dueOriginal) unmoved += 1;
    else moved.push({ id, from: datesOf(was), to: datesOf(clock) });
  }
  return { unmoved, moved, beyond };
}

function datesOf({ due, dueOriginal }: Dates): Dates {
  return { due, dueOriginal };
}

function readable(ledger: readonly LedgerEntry[], rule: DeadlineRule, calendar: WorkCalendar): Clock | CalendarError {
  try {
    return clockOf(ledger, rule, calendar);
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'calendar.outOfRange') return error;
    throw error;
  }
}
