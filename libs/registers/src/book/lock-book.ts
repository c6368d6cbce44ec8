import type { BookKind } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { EntryOrigin } from '../entry/entry';
import { noSuch } from './book-error';

export interface LockedBook {
  readonly id: string;
  readonly officeCode: string;
  readonly kind: BookKind;
  readonly year: number;
  readonly origin: EntryOrigin;
  readonly accepted: boolean;
  readonly closed: string | null;
}

/** The volume, held until the transaction ends: acts upon one volume follow each other. Throws `resource.notFound`. */
export async function lockBook(tx: EntityManager, book: string): Promise<LockedBook> {
  const [row]: LockedBook[] = await tx.query(
    `SELECT id, office_code AS "officeCode", kind, year, origin, accepted, closed_on::text AS closed
     FROM book WHERE id = $1 FOR NO KEY UPDATE`,
    [book],
  );
  if (!row) throw noSuch('book');
  return row;
}
