import {
  addWorkingDays,
  type DayStatus,
  dayStatus,
  type Instant,
  instantOfLocal,
  isPlainDate,
  localOf,
  parseInstant,
  type WorkCalendar,
} from '@hotich/domain';

const minute = 60_000;
/** Appointments begin on the half hour. */
const step = 30 * minute;

/**
 * The moments of a day at which the office is open, half hour by half hour, closing times included: the last moment of a
 * day is what a new due date usually is. Empty for a day off, a day past the calendar, and before `after`.
 */
export function openTimes(day: string, calendar: WorkCalendar, after = ''): readonly Instant[] {
  if (statusOf(day, calendar)?.open !== true || !isPlainDate(day)) return [];
  return calendar.officeHours.flatMap(({ from, to }) => {
    const [start, end] = [millisOf(from), millisOf(to)];
    const steps = Math.floor((end - start) / step);
    return Array.from({ length: steps + 1 }, (_, n) => instantOfLocal(day, start + n * step)).filter(
      (moment) => moment > after,
    );
  });
}

/** Whether the office works on a day, and how the calendar calls it when not; null for no day of the calendar. */
export function statusOf(
  day: string,
  calendar: WorkCalendar,
): { readonly open: boolean; readonly name: string | null } | null {
  if (!isPlainDate(day) || day < calendar.from || day > calendar.to) return null;
  const status: DayStatus = dayStatus(day, calendar);
  const open = status.kind === 'working' || status.kind === 'extraWorkingDay';
  return { open, name: status.kind === 'dayOff' ? (status.day.name ?? status.day.ground) : null };
}

/** The same hour so many working days later; null where the calendar does not reach. */
export function workingDaysAfter(moment: string, days: number, calendar: WorkCalendar): Instant | null {
  const { date, millis } = localOf(parseInstant(moment));
  if (date < calendar.from || date > calendar.to) return null;
  try {
    return instantOfLocal(addWorkingDays(date, days, calendar), millis);
  } catch {
    return null;
  }
}

export const dayOfMoment = (moment: string): string => (moment === '' ? '' : localOf(parseInstant(moment)).date);

const millisOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * minute;
};
