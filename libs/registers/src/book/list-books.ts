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
  readonly entries: number;
  readonly opened: string;
  readonly closed: string | null;
}

/** Every volume that the caller may see, newest first, with the number of its entries. */
export function listBooks(tx: EntityManager): Promise<BookSummary[]> {
  return tx.query(
    `SELECT b.id, b.kind, b.year, b.volume, b.office_name AS "officeName", b.origin, b.accepted,
            b.opened_on::text AS opened, b.closed_on::text AS closed,
            (SELECT count(*)::int FROM entry e WHERE e.book_id = b.id) AS entries
     FROM book b ORDER BY b.year DESC, b.kind, b.volume`,
  );
}
