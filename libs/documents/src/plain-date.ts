/** A day of the Gregorian calendar with no zone; old books often give the year alone, or the month and the year. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31; only read when the month is known. */
  readonly day?: number;
}

/** A moment as people of Vietnam read it on a slip: a full date, with the clock where the form asks for it. */
export interface SlipTime {
  readonly date: Required<PartialDate>;
  readonly hour: number;
  readonly minute: number;
}

/** Digits as the forms print them: `05/03/2019`, `03/2019` or `1958`, as far as the date is known. */
export function dateInDigits(date: PartialDate): string {
  const year = String(date.year).padStart(4, '0');
  if (date.month === undefined) return year;
  const month = two(date.month);
  return date.day === undefined ? `${month}/${year}` : `${two(date.day)}/${month}/${year}`;
}

/** The dateline of a letter: `ngày 24 tháng 11 năm 2026`. Day and month below 10 (days) and 3 (months) take a zero, as
 * Decree 30/2020 Annex I asks, so that no digit can be put before them. */
export function dateline(date: Required<PartialDate>): string {
  const month = date.month < 3 ? two(date.month) : String(date.month);
  return `ngày ${two(date.day)} tháng ${month} năm ${date.year}`;
}

/** `09 giờ 05 phút, ngày 24/11/2026`. */
export function slipTime(time: SlipTime): string {
  return `${two(time.hour)} giờ ${two(time.minute)} phút, ngày ${dateInDigits(time.date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
