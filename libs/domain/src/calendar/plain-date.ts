import { notADate } from './calendar.errors';

declare const plainDateBrand: unique symbol;

/** A day without a time of day, `yyyy-mm-dd`, in the civil calendar of Việt Nam. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** True when the text is an existing day written `yyyy-mm-dd` (30 February is not). */
export function isPlainDate(text: string): text is PlainDate {
  if (dayOfText.has(text)) return true;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (exists) remember(dayOfText, text, epochDay(year, month, day));
  return exists;
}

/** Throws `calendar.notADate` for anything but an existing day written `yyyy-mm-dd`. */
export function parsePlainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw notADate(text.length);
  return text;
}

/** Whole days since 1970-01-01, negative before it. */
export function epochDayOf(date: PlainDate): number {
  return dayOfText.get(date) ?? epochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The day that lies `days` whole days after 1970-01-01. */
export function plainDateOfEpochDay(days: number): PlainDate {
  const known = textOfDay.get(days);
  if (known !== undefined) return known;
  const date = writeEpochDay(days);
  remember(textOfDay, days, date);
  return date;
}

function writeEpochDay(days: number): PlainDate {
  // March-based years put the leap day last, so one linear formula serves every month.
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return parsePlainDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOfEpochDay(epochDayOf(date) + days);
}

export function weekdayOf(date: PlainDate): Weekday {
  const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
  // 1970-01-01 was a Thursday.
  return weekdays[(((epochDayOf(date) + 4) % 7) + 7) % 7] ?? 0;
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function epochDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * Deadlines walk the same few years over and over, and turning days into texts and back was most of their time. What is
 * kept is bounded, for texts come from outside; a full memory starts anew.
 */
const REMEMBERED = 20_000;
const dayOfText = new Map<string, number>();
const textOfDay = new Map<number, PlainDate>();

function remember<K, V>(memory: Map<K, V>, key: K, value: V): void {
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, value);
}
