import type { Answers, Duty, EntrySpec } from '@hotich/catalogue';
import {
  daysInMonth,
  epochDayOf,
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
  parsePlainDate,
} from '@hotich/domain';
import type { PlainDate } from '@hotich/domain';

const unknown = 0;

/**
 * `loaiDangKy` of an entry: what the procedure fixes, or 1 in time and 4 late by the citizen's duty (birth 60 days, Luật
 * Hộ tịch 60/2014/QH13 Điều 15; death 15, Điều 33). The day of filing counts, not the office's own pace. Of a date known
 * in part the last possible day counts: late is only who is late for certain.
 */
export function registrationTypeOf(
  type: EntrySpec['registrationType'],
  duty: Duty | undefined,
  answers: Answers,
  filedOn: PlainDate,
): number {
  if (type !== 'byDuty') return type;
  const happened = duty && parsePartialDate(String(answers[duty.field] ?? ''));
  if (!duty || !happened) return unknown;
  return epochDayOf(filedOn) - epochDayOf(lastDayOf(happened)) <= duty.calendarDays ? 1 : 4;
}

function lastDayOf({ year, month = 12, day }: PartialDate): PlainDate {
  return parsePlainDate(formatPartialDate({ year, month, day: day ?? daysInMonth(year, month) }, 'iso'));
}
