import type { SpecialDay, WorkCalendar } from '@hotich/domain';

export interface MonthDay extends SpecialDay {
  readonly worked: boolean;
}
export interface CalendarMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly days: readonly MonthDay[];
}

/** Years the calendar speaks about, both ends included. */
export function yearsOf({ from, to }: Pick<WorkCalendar, 'from' | 'to'>): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, n) => String(first + n));
}

/** The days of a year that depart from the working week, month by month; months without any are left out. */
export function daysByMonth(
  { daysOff, extraWorkingDays }: Pick<WorkCalendar, 'daysOff' | 'extraWorkingDays'>,
  year: string,
): readonly CalendarMonth[] {
  const days: readonly MonthDay[] = [
    ...daysOff.map((day) => ({ ...day, worked: false })),
    ...extraWorkingDays.map((day) => ({ ...day, worked: true })),
  ]
    .filter(({ date }) => date.startsWith(`${year}-`))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const months = [...new Set(days.map(({ date }) => date.slice(0, 7)))];
  return months.map((month) => ({ month, days: days.filter(({ date }) => date.startsWith(month)) }));
}
