import type { EntityManager } from 'typeorm';
import type { RegisterContent } from '../entry/entry';

export interface SampledEntry {
  readonly entry: string;
  readonly number: number;
  readonly page: number | null;
  readonly imaged: boolean;
  readonly content: RegisterContent;
  readonly result: 'agrees' | 'differs' | null;
  /** Columns that differed, with what the page says. */
  readonly differences: Readonly<Record<string, string>>;
  readonly checkedBy: string | null;
}

export interface SamplingDetails {
  readonly id: string;
  readonly plan: string;
  readonly lotSize: number;
  readonly sampleSize: number;
  readonly allowedErrors: number;
  readonly seed: string;
  readonly drawnBy: string;
  readonly verdict: 'accepted' | 'refused' | null;
  readonly entries: readonly SampledEntry[];
}

/** The newest sample of a volume with its entries in the order of drawing; null when none was drawn. */
export async function samplingOf(tx: EntityManager, book: string): Promise<SamplingDetails | null> {
  const [sampling]: Omit<SamplingDetails, 'entries'>[] = await tx.query(
    `SELECT b.id, b.plan, b.lot_size AS "lotSize", b.sample_size AS "sampleSize", b.allowed_errors AS "allowedErrors",
            b.seed, s.full_name AS "drawnBy", b.verdict
     FROM book_sampling b JOIN staff s ON s.id = b.drawn_by WHERE b.book_id = $1 ORDER BY b.drawn_at DESC LIMIT 1`,
    [book],
  );
  if (!sampling) return null;
  const entries: SampledEntry[] = await tx.query(
    `SELECT s.entry_id AS entry, e.number, e.page, e.content, s.result, s.differences, c.full_name AS "checkedBy",
            EXISTS (SELECT 1 FROM page_image p WHERE p.book_id = e.book_id AND p.page = e.page) AS imaged
     FROM sampled_entry s JOIN entry e ON e.id = s.entry_id LEFT JOIN staff c ON c.id = s.checked_by
     WHERE s.sampling_id = $1 ORDER BY s.place`,
    [sampling.id],
  );
  return { ...sampling, entries };
}
