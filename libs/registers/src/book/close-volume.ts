import { addDays, parsePlainDate, type PlainDate, type StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { BookError } from './book-error';
import { lockBook, type LockedBook } from './lock-book';
import { numberSeries } from './volume';

export interface Closing {
  readonly book: string;
  readonly by: StaffId;
  /** `full`: the next entry of the year opens the next volume. `yearEnd`: the last volume of a year that is over. */
  readonly why: 'yearEnd' | 'full';
  /** Pages written on, as the officer counts them in the paper volume. */
  readonly pages: number;
  readonly today: PlainDate;
}

/**
 * Closes a volume and writes its totals, pages and events (Luật Hộ tịch Điều 58(2)); the head confirms. From here on
 * nothing is registered in it: numbers go on in the next volume. Throws `book.closed`, `book.notYet`,
 * `book.entriesUnsigned`, `book.correctionUnfit` when there are pages beyond the total.
 */
export async function closeVolume(tx: EntityManager, { book, by, why, pages, today }: Closing): Promise<void> {
  await waitForRegistrations(tx, book);
  const volume = await lockBook(tx, book);
  const [standing] = await tx.query<unknown[]>(
    'SELECT 1 FROM book_closing WHERE book_id = $1 AND returned_at IS NULL',
    [book],
  );
  // A totals page that the head sent back is written anew, though the volume stays closed meanwhile.
  if (standing !== undefined) throw new BookError('book.closed');
  if (volume.origin === 'digitised') throw new BookError('book.closed');
  if (why === 'yearEnd' && today < lastDayOf(volume)) throw new BookError('book.notYet', { from: lastDayOf(volume) });
  const totals = await totalsOf(tx, book);
  if (totals.unsigned > 0) throw new BookError('book.entriesUnsigned', { n: String(totals.unsigned) });
  if (pages < (totals.lastPage ?? 1)) throw new BookError('book.correctionUnfit', { column: 'pages' });
  await tx.query(
    `INSERT INTO book_closing (book_id, why, pages, events, given_up, first_number, last_number, closed_on, due, closed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      book,
      why,
      pages,
      totals.events,
      totals.givenUp,
      totals.first,
      totals.last,
      today,
      why === 'yearEnd' ? closingDue(volume.year) : null,
      by,
    ],
  );
  await tx.query('UPDATE book SET closed_on = $2 WHERE id = $1 AND closed_on IS NULL', [book, today]);
}

/** The head confirms the totals; not the one who wrote them. Throws `book.nothingToConfirm`, `book.ownWork`. */
export async function confirmClosing(tx: EntityManager, book: string, by: StaffId): Promise<void> {
  const closing = await openClosing(tx, book, by);
  await tx.query('UPDATE book_closing SET confirmed_by = $2, confirmed_at = now() WHERE id = $1', [closing, by]);
}

/** The head sends the totals back with a reason; the officer closes again. Throws as {@link confirmClosing}. */
export async function returnClosing(tx: EntityManager, book: string, by: StaffId, reason: string): Promise<void> {
  const closing = await openClosing(tx, book, by);
  await tx.query('UPDATE book_closing SET returned_by = $2, returned_at = now(), return_reason = $3 WHERE id = $1', [
    closing,
    by,
    reason,
  ]);
}

/** Before 05/01 of the next year: 04/01 is the last day (NĐ 123/2015/NĐ-CP Điều 11(3)). */
export const closingDue = (year: number): PlainDate => addDays(parsePlainDate(`${year + 1}-01-05`), -1);

const lastDayOf = ({ year }: LockedBook): PlainDate => parsePlainDate(`${year}-12-31`);

async function openClosing(tx: EntityManager, book: string, by: StaffId): Promise<string> {
  await lockBook(tx, book);
  const [closing]: { id: string; by: string }[] = await tx.query(
    `SELECT id, closed_by AS by FROM book_closing WHERE book_id = $1 AND confirmed_at IS NULL AND returned_at IS NULL`,
    [book],
  );
  if (!closing) throw new BookError('book.nothingToConfirm');
  if (closing.by === by) throw new BookError('book.ownWork');
  return closing.id;
}

/** A registration holds its series until it ends; whoever comes after the closing finds the volume closed. */
async function waitForRegistrations(tx: EntityManager, book: string): Promise<void> {
  const [of]: { officeCode: string; kind: LockedBook['kind']; year: number }[] = await tx.query(
    'SELECT office_code AS "officeCode", kind, year FROM book WHERE id = $1',
    [book],
  );
  if (!of) return;
  await tx.query('SELECT 1 FROM serial_number WHERE office_code = $1 AND series = $2 AND year = $3 FOR UPDATE', [
    of.officeCode,
    numberSeries(of.kind),
    of.year,
  ]);
}

interface Totals {
  readonly events: number;
  readonly givenUp: number;
  readonly unsigned: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly lastPage: number | null;
}

async function totalsOf(tx: EntityManager, book: string): Promise<Totals> {
  const [totals]: Totals[] = await tx.query('SELECT * FROM book_totals($1)', [book]);
  if (!totals) throw new Error('book_totals gave no row');
  return totals;
}
