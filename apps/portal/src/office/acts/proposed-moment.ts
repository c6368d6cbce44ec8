import { defaultPolicy } from '@hotich/catalogue';
import type { WorkCalendar } from '@hotich/domain';
import type { OrderName } from '../../api/office-views';
import { dayOfMoment, openTimes, workingDaysAfter } from './open-times';

/** The moment that an act's own must follow: an apology promises later than the date it replaces, and nothing lies in the past. */
export function momentAfter(act: OrderName, due: string | null, now: Date): string {
  const present = now.toISOString();
  return act === 'proposeApology' && due !== null && due > present ? due : present;
}

/** What is likely: an apology some working days after the date it replaces, a meeting on the next working morning. */
export function proposedMoment(act: OrderName, due: string | null, now: Date, calendar: WorkCalendar): string {
  const after = momentAfter(act, due, now);
  const late = act === 'proposeApology';
  const next = workingDaysAfter(after, late ? defaultPolicy.apologyWorkingDays : 1, calendar);
  if (next === null) return '';
  const times = openTimes(dayOfMoment(next), calendar, after);
  // A result is promised for the hour it was due at, or for the end of the day.
  return (late ? (times.find((moment) => moment === next) ?? times.at(-1)) : times[0]) ?? '';
}
