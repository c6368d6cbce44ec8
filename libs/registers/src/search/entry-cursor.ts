import { isUuid } from '@hotich/domain';

/** Where a page of entries ended. Opaque to callers. */
export interface EntryCursor {
  readonly year: number;
  readonly number: number;
  readonly id: string;
}

export const writeCursor = ({ year, number, id }: EntryCursor): string =>
  Buffer.from(`${year}.${number}.${id}`).toString('base64url');

/** Null for a text that was never given out: the list then begins at its beginning. */
export function readCursor(text: string): EntryCursor | null {
  const [year = '', number = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('.');
  return /^\d{4}$/.test(year) && /^\d{1,9}$/.test(number) && isUuid(id)
    ? { year: Number(year), number: Number(number), id }
    : null;
}
