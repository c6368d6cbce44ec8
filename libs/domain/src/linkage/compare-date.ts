import { type WrittenDate, isWhole } from './birth-date';
import { editDistance } from './edit-distance';
import type { LinkLevel } from './levels';

/** The first of January tells its year and no more. */
export function compareDates(a: WrittenDate, b: WrittenDate): LinkLevel {
  const [isWholeA, isWholeB] = [isWhole(a), isWhole(b)];
  if (isWholeA && isWholeB) return compareWhole(a, b);
  if (a.year === b.year) {
    const doKnowMonths = knowsMonth(a) && knowsMonth(b);
    if (doKnowMonths) return a.month === b.month ? 'missing' : 'year_slip';
    return 'year';
  }
  const isSlip = Math.abs(a.year - b.year) === 1 || editDistance(digitsOfYear(a), digitsOfYear(b), 1) === 1;
  return isSlip ? 'year_slip' : 'other_year';
}

function compareWhole(a: WrittenDate, b: WrittenDate): LinkLevel {
  if (a.digits === b.digits) return 'exact';
  if (a.year === b.year && a.month === b.day && a.day === b.month) return 'swapped';
  const agreeing = Number(a.year === b.year) + Number(a.month === b.month) + Number(a.day === b.day);
  const distance = editDistance(a.digits, b.digits, 2);
  if (distance === 1) return 'near';
  if (agreeing === 2) return a.year === b.year || Math.abs(a.year - b.year) === 1 ? 'near' : 'loose';
  return distance === 2 || a.year === b.year ? 'loose' : 'different';
}

function knowsMonth(date: WrittenDate): boolean {
  return date.month > 0 && !(date.month === 1 && date.day <= 1);
}

function digitsOfYear(date: WrittenDate): string {
  return date.digits.slice(0, 4);
}
