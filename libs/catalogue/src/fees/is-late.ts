import {
  addDays,
  daysInMonth,
  isPlainDate,
  isWorkingDay,
  parsePartialDate,
  type PlainDate,
  type WorkCalendar,
} from '@hotich/domain';
import type { Answers } from '../form';
import type { Duty } from '../procedure';

/**
 * Whether the citizen's duty in time has run out on a day: birth within 60 days, death within 15 (Luật Hộ tịch
 * 60/2014/QH13 Điều 15(1), 33(1)). A last day that is a day off moves to the next working day (Bộ luật Dân sự 2015 Điều
 * 148(5)) as far as the calendar speaks about it. A date known in part counts as its last day: the doubt is the citizen's.
 */
export function isLate(
  duty: Duty | undefined,
  answers: Answers,
  day: PlainDate,
  calendar: WorkCalendar | null,
): boolean {
  if (!duty) return false;
  const event = lastDayOf(String(answers[duty.field] ?? ''));
  if (event === null) return false;
  const last = addDays(event, duty.calendarDays);
  return day > last && day > movedOn(last, calendar);
}

/** Only within the calendar: a birth of long ago needs no calendar to be late. */
function movedOn(last: PlainDate, calendar: WorkCalendar | null): PlainDate {
  if (!calendar || last < calendar.from) return last;
  let day = last;
  while (day <= calendar.to && !isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

function lastDayOf(text: string): PlainDate | null {
  const date = parsePartialDate(text);
  if (!date) return null;
  const month = date.month ?? 12;
  const parts = [date.year, month, date.day ?? daysInMonth(date.year, month)];
  const last = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  return isPlainDate(last) ? last : null;
}
