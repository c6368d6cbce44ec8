import type { EntityManager } from 'typeorm';
import type { EntryQuality, EntryState } from '../entry/entry';
import { type BookSummary, summaryColumns } from './list-books';

/** Totals of a closed volume and what the head said of them. */
export interface BookClosing {
  readonly why: 'yearEnd' | 'full';
  readonly pages: number;
  readonly events: number;
  readonly givenUp: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly closedOn: string;
  /** Last day to close at the year's end; null for a volume closed because it was full. */
  readonly due: string | null;
  readonly closedBy: string;
  readonly confirmedBy: string | null;
  readonly returnedBy: string | null;
  readonly returnReason: string | null;
}

export interface BookEntry {
  readonly id: string;
  readonly number: number;
  readonly page: number | null;
  readonly subjectName: string;
  readonly state: EntryState;
  readonly quality: EntryQuality;
}

/** From the first missing number to the last of that gap, both missing. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface BookDetails extends BookSummary {
  readonly closings: readonly BookClosing[];
  /** Gaps between the volume's first and last number, at most {@link mostGaps}. */
  readonly gaps: readonly Gap[];
  readonly imagedPages: readonly number[];
  readonly keyedBy: readonly string[];
  /** Entries by number, at most {@link mostEntries} after `from`; none of a sealed volume. */
  readonly listed: readonly BookEntry[];
}

const mostGaps = 200;
const mostEntries = 200;

/** One volume with its life, or null when the caller keeps none of that id. `from`: list entries with greater numbers. */
export async function getBook(tx: EntityManager, id: string, from = 0): Promise<BookDetails | null> {
  const [book]: BookSummary[] = await tx.query(`SELECT ${summaryColumns} FROM book b WHERE b.id = $1`, [id]);
  if (!book) return null;
  return {
    ...book,
    closings: await tx.query(closings, [id]),
    gaps: book.sealed ? [] : await tx.query(gaps, [id]),
    imagedPages: (
      await tx.query<{ page: number }[]>('SELECT DISTINCT page FROM page_image WHERE book_id = $1 ORDER BY page', [id])
    ).map(({ page }) => page),
    keyedBy: (
      await tx.query<{ name: string }[]>(
        `SELECT s.full_name AS name FROM book_keying k JOIN staff s ON s.id = k.staff_id WHERE k.book_id = $1
         ORDER BY k.keying, name`,
        [id],
      )
    ).map(({ name }) => name),
    listed: book.sealed ? [] : await tx.query(entries, [id, from]),
  };
}

const closings = `
  SELECT c.why, c.pages, c.events, c.given_up AS "givenUp", c.first_number AS first, c.last_number AS last,
         c.closed_on::text AS "closedOn", c.due::text AS due, s.full_name AS "closedBy", h.full_name AS "confirmedBy",
         r.full_name AS "returnedBy", c.return_reason AS "returnReason"
  FROM book_closing c JOIN staff s ON s.id = c.closed_by LEFT JOIN staff h ON h.id = c.confirmed_by
  LEFT JOIN staff r ON r.id = c.returned_by WHERE c.book_id = $1 ORDER BY c.id DESC`;

const gaps = `
  SELECT number + 1 AS from, next - 1 AS to
  FROM (SELECT number, lead(number) OVER (ORDER BY number) AS next FROM entry WHERE book_id = $1) n
  WHERE next > number + 1 ORDER BY number LIMIT ${mostGaps}`;

const entries = `
  SELECT id, number, page, subject_name AS "subjectName", state, quality FROM entry
  WHERE book_id = $1 AND number > $2 ORDER BY number LIMIT ${mostEntries}`;
