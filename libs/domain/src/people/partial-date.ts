import { daysInMonth } from '../calendar';

/** A date as far as a paper knows it: year, year and month, or all three. Old books often know no more than the year. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How two dates of the same event stand to each other. */
export type DateMatch = 'equal' | 'compatible' | 'different';

const ENDING_IN_YEAR = /^(?:(?:(\d{1,2})[./-])?(\d{1,2})[./-])?(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Reads `dd.mm.yyyy`, `mm.yyyy`, `yyyy`, the same with `/` or `-`, zeros for what is unknown (`00/00/1958`), and ISO
 * `yyyy-mm-dd`, `yyyy-mm`. Null for anything else, for days that do not exist, and for a day without its month.
 */
export function parsePartialDate(text: string): PartialDate | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return partialDate(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 0));
  const local = ENDING_IN_YEAR.exec(trimmed);
  return local === null ? null : partialDate(Number(local[3]), Number(local[2] ?? 0), Number(local[1] ?? 0));
}

/** `book` is the way of the registers, `dd.mm.yyyy`; both styles leave out what is not known. */
export function formatPartialDate(date: PartialDate, style: 'book' | 'iso' = 'book'): string {
  const parts = [String(date.year).padStart(4, '0')];
  if (date.month !== undefined) parts.push(two(date.month));
  if (date.month !== undefined && date.day !== undefined) parts.push(two(date.day));
  return style === 'iso' ? parts.join('-') : parts.reverse().join('.');
}

/** 1 January is what cards print when nobody knew the day; it is kept as given, and trusted no further than its year. */
export function isPossiblyUnknown(date: PartialDate): boolean {
  return date.month === undefined || date.day === undefined || (date.month === 1 && date.day === 1);
}

/** `equal` needs both dates whole and trusted; the same year with parts unknown on either side is only `compatible`. */
export function matchDates(a: PartialDate, b: PartialDate): DateMatch {
  if (a.year !== b.year) return 'different';
  if (isFirstOfJanuary(a) || isFirstOfJanuary(b)) return 'compatible';
  if (differ(a.month, b.month) || differ(a.day, b.day)) return 'different';
  return isPossiblyUnknown(a) || isPossiblyUnknown(b) ? 'compatible' : 'equal';
}

/** Whether both may be dates of the same event. */
export function compatible(a: PartialDate, b: PartialDate): boolean {
  return matchDates(a, b) !== 'different';
}

function partialDate(year: number, month: number, day: number): PartialDate | null {
  if (year < 1800 || month > 12) return null;
  if (month === 0) return day === 0 ? { year } : null;
  if (day > daysInMonth(year, month)) return null;
  return day === 0 ? { year, month } : { year, month, day };
}

function isFirstOfJanuary({ month, day }: PartialDate): boolean {
  return month === 1 && day === 1;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
