import { instantOfMillis, localOf } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { EntryQuality, RegisterContent } from '../entry/entry';
import { type ImportedKind, serialColumn } from '../import/columns';
import { readRow } from '../import/read-row';
import { BookError } from './book-error';

/** What the page says, by column; empty text takes a column away. */
export type Corrections = Readonly<Record<string, string>>;

interface Mended {
  readonly kind: ImportedKind;
  readonly year: number;
  readonly number: number;
  readonly volume: string;
  readonly content: RegisterContent;
}

/**
 * Writes what a person read on the page into the typed copy of it, by the rules of the import, and gives the entry its new
 * grade. The database allows it until the volume is accepted. Which entry it is (number, year, volume) cannot be mended
 * so: then another row was typed. Throws `book.correctionUnfit` with the column.
 */
export async function mendDigitised(
  tx: EntityManager,
  entry: string,
  corrections: Corrections,
  quality: EntryQuality,
): Promise<void> {
  const [now]: Mended[] = await tx.query(
    `SELECT e.kind, e.year, e.number, b.volume, e.content FROM entry e JOIN book b ON b.id = e.book_id
     WHERE e.id = $1 FOR NO KEY UPDATE OF e`,
    [entry],
  );
  if (!now) throw new BookError('resource.notFound', { what: 'entry' });
  const content = Object.fromEntries(
    Object.entries({ ...now.content, ...corrections }).filter(([, text]) => text.trim() !== ''),
  );
  const today = localOf(instantOfMillis(Date.now())).date;
  const read = readRow(now.kind, Object.keys(content), Object.values(content), 0, today);
  if ('refused' in read) throw unfit(read.refused[0]?.column ?? '');
  const row = read.taken;
  if (row.year !== now.year) throw unfit('ngayDangKy');
  if (row.number !== now.number) throw unfit(serialColumn(now.kind));
  if (row.volume !== now.volume) throw unfit('quyenSo');
  await tx.query(
    `UPDATE entry SET page = $2, registered_on = $3, registration_type = $4, subject_name = $5, subject_name_key = $6,
                      subject_name_folded = $7, subject_birth = $8, subject_personal_id = $9, second_name_key = $10,
                      second_birth = $11, second_personal_id = $12, content = $13, quality = $14, version = version + 1
     WHERE id = $1`,
    [
      entry,
      row.page,
      row.registered_on,
      row.registration_type,
      row.subject_name,
      row.subject_name_key,
      row.subject_name_folded,
      row.subject_birth,
      row.subject_personal_id,
      row.second_name_key,
      row.second_birth,
      row.second_personal_id,
      JSON.stringify(row.content),
      quality,
    ],
  );
}

const unfit = (column: string): BookError => new BookError('book.correctionUnfit', { column });
