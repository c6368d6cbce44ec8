import { compatible, formatPartialDate, isPossiblyUnknown, parsePartialDate, type PartialDate } from '@hotich/domain';

/**
 * A condition that keeps the dates of birth a paper's date may mean, written so that the index of names and dates can
 * narrow it: a whole date has only four spellings, one that may hide an unknown day any of its year.
 */
export function birthCondition(column: string, birth: PartialDate, parameter: number): { sql: string; value: unknown } {
  const year = String(birth.year);
  if (isPossiblyUnknown(birth)) return { sql: `${column} LIKE $${parameter}`, value: `${year}%` };
  const day = formatPartialDate(birth, 'iso');
  return { sql: `${column} = ANY ($${parameter}::text[])`, value: [day, day.slice(0, 7), year, `${year}-01-01`] };
}

/** Whether a date as stored may be the date given. A book without a date contradicts nothing and proves nothing. */
export function mayBeBornOn(stored: string | null, birth: PartialDate): boolean {
  const read = stored === null ? null : parsePartialDate(stored);
  return read !== null && compatible(read, birth);
}
