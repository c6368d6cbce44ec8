import { parsePartialDate } from '../people';

/** A date as written, right or wrong: day and month are 0 when not known, and may be impossible (31.02, month 13). */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `yyyymmdd`, zeros for what is not known. */
  readonly digits: string;
}

const FOLLOWED_BY_TIME = /^(\d{4}-\d{2}-\d{2})[T ].*$/;
const TIGHT = /^(\d{4})(\d{2})(\d{2})$/;
const FROM_YEAR = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/;
const FROM_DAY = /^(?:(\d{1,2})\s*[./-]\s*)?(\d{1,2})\s*[./-]\s*(\d{4})$/;

/**
 * Reads what books and exports write: ISO (a time after it is dropped), `yyyymmdd`, `dd.mm.yyyy`, `mm.yyyy`, `yyyy`, the
 * same with `/` or `-`, zeros for what is unknown. An impossible day is kept, since a slip of the pen still tells much.
 * Null when not even a year can be read.
 */
export function readBirthDate(text: string): WrittenDate | null {
  const clean = text
    .trim()
    .replace(FOLLOWED_BY_TIME, '$1')
    .replace(/(?<=[\d./-])[oO]|[oO](?=[\d./-])/g, '0')
    .replace(/(?<=[\d./-])[lI|]|[lI|](?=[\d./-])/g, '1');
  const known = parsePartialDate(clean);
  if (known !== null) return written(known.year, known.month ?? 0, known.day ?? 0);
  const fromYear = TIGHT.exec(clean) ?? FROM_YEAR.exec(clean);
  if (fromYear !== null) return written(Number(fromYear[1]), Number(fromYear[2]), Number(fromYear[3] ?? 0));
  const fromDay = FROM_DAY.exec(clean);
  return fromDay === null ? null : written(Number(fromDay[3]), Number(fromDay[2]), Number(fromDay[1] ?? 0));
}

/** Day and month known; the first of January is what is written when nobody knows. */
export function isWhole({ month, day }: WrittenDate): boolean {
  return month > 0 && day > 0 && !(month === 1 && day === 1);
}

function written(year: number, month: number, day: number): WrittenDate | null {
  if (year === 0) return null;
  const digits = String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');
  return { year, month, day, digits };
}
