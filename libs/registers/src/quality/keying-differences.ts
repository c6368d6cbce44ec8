import type { StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { BookError, noSuch } from '../book/book-error';
import { lockBook } from '../book/lock-book';
import { mendDigitised } from '../book/mend-digitised';
import { notByKeyer } from './sampling';

export interface OpenDifference {
  readonly id: string;
  readonly entry: string;
  readonly number: number;
  readonly page: number | null;
  readonly column: string;
  readonly first: string;
  readonly second: string;
  readonly decision: 'first' | 'second' | 'other' | null;
  readonly decided: string | null;
  readonly decidedBy: string | null;
}

/** Fields in which the two keyings of a volume differ, open ones first, entry by entry. */
export function differencesOf(tx: EntityManager, book: string): Promise<OpenDifference[]> {
  return tx.query(
    `SELECT d.id, d.entry_id AS entry, e.number, e.page, d.column_name AS "column", d.first_text AS first,
            d.second_text AS second, d.decision, d.decided_text AS decided, s.full_name AS "decidedBy"
     FROM keying_difference d JOIN entry e ON e.id = d.entry_id LEFT JOIN staff s ON s.id = d.decided_by
     WHERE d.book_id = $1 ORDER BY d.decision IS NOT NULL, e.number, d.id LIMIT 500`,
    [book],
  );
}

export interface DifferenceDecision {
  readonly book: string;
  readonly difference: string;
  readonly by: StaffId;
  readonly decision: 'first' | 'second' | 'other';
  /** What the page says when neither keying has it; ignored otherwise. */
  readonly text?: string;
}

/**
 * A third person says what the page has. It is written into the entry at once, and an entry whose last difference is
 * decided is `doubleKeyed`. Decided once. Throws `resource.notFound`, `book.decided`, `book.ownWork` for one of the two,
 * `book.correctionUnfit`.
 */
export async function decideDifference(tx: EntityManager, asked: DifferenceDecision): Promise<void> {
  const { book, difference, by, decision } = asked;
  await lockBook(tx, book);
  const [found]: { entry: string; column: string; first: string; second: string; decision: string | null }[] =
    await tx.query(
      `SELECT entry_id AS entry, column_name AS "column", first_text AS first, second_text AS second, decision
       FROM keying_difference WHERE id = $1 AND book_id = $2`,
      [difference, book],
    );
  if (!found) throw noSuch('difference');
  if (found.decision !== null) throw new BookError('book.decided');
  await notByKeyer(tx, book, by);
  const text = decision === 'other' ? (asked.text ?? '').trim() : found[decision];
  await tx.query(
    `UPDATE keying_difference SET decision = $2, decided_text = $3, decided_by = $4, decided_at = now() WHERE id = $1`,
    [difference, decision, text, by],
  );
  const open = await tx.query<unknown[]>(
    'SELECT 1 FROM keying_difference WHERE entry_id = $1 AND decision IS NULL LIMIT 1',
    [found.entry],
  );
  await mendDigitised(tx, found.entry, { [found.column]: text }, open.length > 0 ? 'keyed' : 'doubleKeyed');
}
