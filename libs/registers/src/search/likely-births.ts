import { formatPartialDate, parsePartialDate, type PartialDate } from '@hotich/domain';

/** Dates of birth as stored that may be meant by one, the sure ones first; ranges are text, `from` included, `to` not. */
export interface LikelyBirths {
  /** The day itself, day and month swapped, and the month alone. */
  readonly days: readonly string[];
  /** Books that know the year only, and 1 January, which is written when nobody knows. */
  readonly yearOnly: readonly string[];
  readonly years: { readonly from: string; readonly to: string };
}

/** `spread` widens `years` by so many on either side, for a slip in the year. */
export function likelyBirths(birth: PartialDate, spread: number): LikelyBirths {
  const year = String(birth.year);
  const years = { from: String(birth.year - spread), to: String(birth.year + spread + 1) };
  const yearOnly = [year, `${year}-01-01`];
  if (birth.month === undefined) return { days: [], yearOnly, years };
  const whole = formatPartialDate(birth, 'iso');
  const days = new Set([whole, whole.slice(0, 7)]);
  // No such day, no such spelling: 13 is no month.
  const swapped = birth.day === undefined ? null : parsePartialDate(`${year}-${whole.slice(8)}-${whole.slice(5, 7)}`);
  if (swapped) days.add(formatPartialDate(swapped, 'iso'));
  return { days: [...days].filter((day) => !yearOnly.includes(day)), yearOnly, years };
}
