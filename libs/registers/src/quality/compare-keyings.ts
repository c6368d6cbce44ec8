import { formatPartialDate, normaliseName, parsePartialDate } from '@hotich/domain';
import type { RegisterContent } from '../entry/entry';
import { bookColumns, type ImportedKind } from '../import/columns';

/** A field in which two keyings of one entry differ; texts as they were typed. */
export interface KeyingDifference {
  readonly column: string;
  readonly first: string;
  readonly second: string;
}

/** Columns in which a contractor keeps his own things: nobody types them from the page. */
const notOnThePage = ['TenFile', 'URLTapTinDinhKem', 'URLAnhCu', 'NamMoSo'];

/** Columns that both keyings have to have. */
export const comparedColumns = (columns: Iterable<string>): string[] =>
  [...columns].filter((column) => !notOnThePage.includes(column));

/**
 * Compares two keyings field by field after normalisation: dates as dates, numbers without leading zeros, all other text
 * blind to case, spaces and where the tone stands. Marks and letters count: they are what was mistyped.
 */
export function compareKeyings(
  kind: ImportedKind,
  first: RegisterContent,
  second: RegisterContent,
): KeyingDifference[] {
  const columns = comparedColumns(new Set([...Object.keys(first), ...Object.keys(second)]));
  return columns
    .map((column) => ({ column, first: first[column] ?? '', second: second[column] ?? '' }))
    .filter((pair) => normalised(kind, pair.column, pair.first) !== normalised(kind, pair.column, pair.second));
}

function normalised(kind: ImportedKind, column: string, text: string): string {
  const cell = bookColumns[kind][column];
  if (cell?.is === 'partialDate' || cell?.is === 'looseDate') {
    const date = parsePartialDate(text);
    if (date) return formatPartialDate(date, 'iso');
  }
  if (cell?.is === 'serial' || cell?.is === 'page') return text.split('/')[0]?.replace(/^0+(?=\d)/, '') ?? '';
  return normaliseName(text);
}
