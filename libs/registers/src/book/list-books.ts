import type { BookKind } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { EntryOrigin } from '../entry/entry';

export interface BookSummary {
  readonly id: string;
  readonly kind: BookKind;
  readonly year: number;
  readonly volume: string;
  readonly officeName: string;
  readonly origin: EntryOrigin;
  readonly accepted: boolean;
  /** Protected facts: entries are opened one by one, with a reason. */
  readonly sealed: boolean;
  readonly entries: number;
  readonly opened: string;
  readonly closed: string | null;
}

/** Columns of a summary over `book b`; entries are counted volume by volume, past the seal of protected books. */
export const summaryColumns = `
  b.id, b.kind, b.year, b.volume, b.office_name AS "officeName", b.origin, b.accepted, b.sealed,
  b.opened_on::text AS opened, b.closed_on::text AS closed, (SELECT events FROM book_totals(b.id)) AS entries`;

/** Every volume that the caller may see, newest first, with the number of its entries. */
export function listBooks(tx: EntityManager): Promise<BookSummary[]> {
  return tx.query(
    `SELECT ${summaryColumns} FROM book b
     ORDER BY b.year DESC, b.kind, b.volume`,
  );
}
