import type { EntryId, StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { type EntryDetails, getEntry } from '../search/entry-details';
import { noSuch } from './book-error';

/**
 * Opens one entry of a protected volume (adoption) to one look, and keeps who looked and why. The seal is lifted for the
 * rest of the caller's transaction and for this entry alone. Throws `resource.notFound`.
 */
export async function openSealed(
  tx: EntityManager,
  asked: { readonly book: string; readonly number: number; readonly reason: string; readonly by: StaffId },
): Promise<EntryDetails> {
  const { book, number, reason, by } = asked;
  await tx.query(`SELECT set_config('hotich.opened_entry', $1, true)`, [`${book}/${number}`]);
  const [found]: { id: EntryId }[] = await tx.query(
    `SELECT e.id FROM entry e JOIN book b ON b.id = e.book_id WHERE e.book_id = $1 AND e.number = $2 AND b.sealed`,
    [book, number],
  );
  const entry = found && (await getEntry(tx, found.id));
  if (!entry) throw noSuch('entry');
  await tx.query('INSERT INTO sealed_opening (book_id, number, reason, opened_by) VALUES ($1, $2, $3, $4)', [
    book,
    number,
    reason,
    by,
  ]);
  return entry;
}
