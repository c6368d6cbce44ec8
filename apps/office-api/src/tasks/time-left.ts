import { CalendarError, compareInstants, type Instant, type WorkCalendar, workingMinutesBetween } from '@hotich/domain';

/** How much time a task has: `workingMinutesLeft` is negative once it is late, null where nothing is due. */
export interface TimeLeft {
  readonly overdue: boolean;
  readonly workingMinutesLeft: number | null;
}

/** Reads the time left off the calendar. A day the calendar does not know gives no number rather than a wrong one. */
export function timeLeft(due: Instant | null, now: Instant, calendar: WorkCalendar): TimeLeft {
  if (due === null) return { overdue: false, workingMinutesLeft: null };
  return { overdue: compareInstants(now, due) > 0, workingMinutesLeft: minutes(due, now, calendar) };
}

function minutes(due: Instant, now: Instant, calendar: WorkCalendar): number | null {
  try {
    return workingMinutesBetween(now, due, calendar);
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}
