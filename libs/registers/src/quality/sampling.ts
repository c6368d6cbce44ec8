import type { EntryId, StaffId } from '@hotich/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BookError, noSuch } from '../book/book-error';
import { lockBook } from '../book/lock-book';
import { type Corrections, mendDigitised } from '../book/mend-digitised';
import { drawSample } from './draw-sample';
import { sampleOf, samplingPlan } from './sampling-plan';

export interface SampleCheck {
  readonly sampling: string;
  readonly entry: EntryId;
  readonly by: StaffId;
  /** The scan, which must be there, or the paper volume itself. */
  readonly against: 'image' | 'paper';
  /** What the page says in each column that differs; none when the entry agrees. */
  readonly differences: Corrections;
}

/**
 * Draws a sample from a digitised volume, to be checked against its pages. Returns its id. Throws `book.notDigitised`,
 * `book.accepted`, `book.samplingOpen`, `book.differencesOpen` while two keyings still differ, `book.ownWork` for who keyed
 * the volume, `book.notYet` for a volume without entries.
 */
export async function drawSampling(
  tx: EntityManager,
  book: string,
  by: StaffId,
  seed: string = randomUUID(),
): Promise<string> {
  const volume = await lockBook(tx, book);
  if (volume.origin !== 'digitised') throw new BookError('book.notDigitised');
  if (volume.accepted) throw new BookError('book.accepted');
  await notByKeyer(tx, book, by);
  if (await some(tx, 'SELECT 1 FROM book_sampling WHERE book_id = $1 AND verdict IS NULL', book))
    throw new BookError('book.samplingOpen');
  if (await some(tx, 'SELECT 1 FROM keying_difference WHERE book_id = $1 AND decision IS NULL LIMIT 1', book))
    throw new BookError('book.differencesOpen');
  const lot: { id: string }[] = await tx.query('SELECT id FROM entry WHERE book_id = $1', [book]);
  if (lot.length === 0) throw new BookError('book.notYet');
  const { sample, allowed } = sampleOf(lot.length);
  const [made]: { id: string }[] = await tx.query(
    `INSERT INTO book_sampling (book_id, plan, lot_size, sample_size, allowed_errors, seed, drawn_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [book, samplingPlan.id, lot.length, sample, allowed, seed, by],
  );
  if (!made) throw new Error('book_sampling gave no row');
  const drawn = drawSample(
    lot.map(({ id }) => id),
    sample,
    seed,
  );
  await tx.query(
    `INSERT INTO sampled_entry (sampling_id, book_id, entry_id, place)
     SELECT $1, $2, id, place FROM unnest($3::uuid[]) WITH ORDINALITY AS d (id, place)`,
    [made.id, book, drawn],
  );
  return made.id;
}

/**
 * One entry of a sample beside its page. What differs counts as an error for good, and is mended to what the page says; an
 * entry once checked is `verified`. With the last one the verdict is computed, and an accepted volume may waive papers from
 * now on. Throws `resource.notFound`, `book.ownWork`, `book.decided`, `book.pageMissing`, `book.correctionUnfit`.
 */
export async function checkSampled(tx: EntityManager, check: SampleCheck): Promise<'accepted' | 'refused' | null> {
  const { sampling, entry, by, against, differences } = check;
  const [drawn]: Drawn[] = await tx.query(drawnEntry, [sampling, entry]);
  if (!drawn) throw noSuch('sampling');
  await lockBook(tx, drawn.book);
  const [still]: { result: string | null; verdict: string | null }[] = await tx.query(drawnEntry, [sampling, entry]);
  if (still?.result || still?.verdict) throw new BookError('book.decided');
  await notByKeyer(tx, drawn.book, by);
  if (against === 'image' && !drawn.imaged) throw new BookError('book.pageMissing');
  await mendDigitised(tx, entry, differences, 'verified');
  await tx.query(
    `UPDATE sampled_entry SET result = $3, against = $4, differences = $5, checked_by = $6, checked_at = now()
     WHERE sampling_id = $1 AND entry_id = $2`,
    [
      sampling,
      entry,
      Object.keys(differences).length > 0 ? 'differs' : 'agrees',
      against,
      JSON.stringify(differences),
      by,
    ],
  );
  return decide(tx, sampling, drawn.book);
}

interface Drawn {
  readonly book: string;
  readonly result: string | null;
  readonly verdict: string | null;
  readonly imaged: boolean;
}

const drawnEntry = `
  SELECT s.book_id AS book, s.result, b.verdict,
         EXISTS (SELECT 1 FROM page_image p WHERE p.book_id = e.book_id AND p.page = e.page) AS imaged
  FROM sampled_entry s JOIN book_sampling b ON b.id = s.sampling_id JOIN entry e ON e.id = s.entry_id
  WHERE s.sampling_id = $1 AND s.entry_id = $2`;

/** Refused as soon as more entries differ than allowed; accepted only when all are checked. */
async function decide(tx: EntityManager, sampling: string, book: string): Promise<'accepted' | 'refused' | null> {
  const [count]: { left: number; errors: number; allowed: number }[] = await tx.query(
    `SELECT count(*) FILTER (WHERE s.result IS NULL)::int AS left, count(*) FILTER (WHERE s.result = 'differs')::int AS errors,
            min(b.allowed_errors) AS allowed
     FROM sampled_entry s JOIN book_sampling b ON b.id = s.sampling_id WHERE s.sampling_id = $1`,
    [sampling],
  );
  if (!count) return null;
  const verdict = count.errors > count.allowed ? 'refused' : count.left === 0 ? 'accepted' : null;
  if (verdict === null) return null;
  await tx.query('UPDATE book_sampling SET verdict = $2, decided_at = now() WHERE id = $1', [sampling, verdict]);
  if (verdict === 'accepted') await tx.query('UPDATE book SET accepted = true WHERE id = $1', [book]);
  return verdict;
}

/** Whoever typed the volume in, the first or the second time, does not judge it. */
export async function notByKeyer(tx: EntityManager, book: string, by: StaffId): Promise<void> {
  const keyers = await tx.query<unknown[]>('SELECT 1 FROM book_keying WHERE book_id = $1 AND staff_id = $2', [
    book,
    by,
  ]);
  if (keyers.length > 0) throw new BookError('book.ownWork');
}

const some = async (tx: EntityManager, query: string, book: string): Promise<boolean> =>
  (await tx.query<unknown[]>(query, [book])).length > 0;
