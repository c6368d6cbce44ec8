import type { OfficeCode, StaffId } from '@hotich/domain';
import { derivedId, inTransaction } from '@hotich/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { EntryQuality } from '../entry/entry';
import type { ImportedKind } from './columns';

/** A file that is to be brought in; its bytes are kept elsewhere under their digest. */
export interface NewImport {
  /** The office that registered, as it was named then; a former unit has a code of its own. */
  readonly office: { readonly code: OfficeCode; readonly authority: string };
  /** Who keeps the volumes today; the registering office itself when left out. */
  readonly holdingOffice?: OfficeCode;
  readonly kind: ImportedKind;
  readonly fileSha256: string;
  readonly fileName?: string;
  /** Whether new volumes may waive papers from now on. Volumes that exist keep their state. */
  readonly accepted: boolean;
  /** How the file was keyed; one keying when left out. */
  readonly quality?: Exclude<EntryQuality, 'registered'>;
  readonly by?: StaffId | null;
}

export type ImportState = 'waiting' | 'running' | 'done' | 'failed';

/** Why a file could not be read on: a code of this library, and what it says beside. */
export interface ImportFailure {
  readonly code: 'registers.columnsMissing' | 'registers.fileUnreadable';
  readonly params: Readonly<Record<string, string>>;
}

/** How far an import is. Counts are exact at every moment: they move in the transaction of their rows. */
export interface ImportJob {
  readonly id: string;
  readonly office: OfficeCode;
  readonly authority: string;
  readonly holdingOffice: OfficeCode;
  readonly kind: ImportedKind;
  readonly fileSha256: string;
  readonly fileName: string;
  readonly quality: EntryQuality;
  readonly accepted: boolean;
  readonly by: StaffId | null;
  readonly state: ImportState;
  /** At most, for a progress bar; null until the file was opened. */
  readonly rowsExpected: number | null;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  /** In the register before, with the same content. */
  readonly rowsUnchanged: number;
  readonly cursorRow: number;
  readonly failure: ImportFailure | null;
  readonly importedAt: Date;
  readonly endedAt: Date | null;
}

/** One import per office, kind and file, whoever asks how often. */
export const importIdOf = ({ office, kind, fileSha256 }: Pick<NewImport, 'office' | 'kind' | 'fileSha256'>): string =>
  derivedId('book-import', office.code, kind, fileSha256);

/** Notes a file for import; `repeated` when the same one was noted before, which then stays as it is. */
export async function noteImport(
  source: DataSource,
  asked: NewImport,
): Promise<{ readonly id: string; readonly repeated: boolean }> {
  const holdingOffice = asked.holdingOffice ?? asked.office.code;
  return inTransaction(source, { office: holdingOffice }, async (tx) => {
    const inserted: unknown[] = await tx.query(
      `INSERT INTO book_import (id, office_code, holding_office_code, authority, kind, file_sha256, file_name, quality, accepted, by_staff)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT book_import_once DO NOTHING RETURNING id`,
      [
        importIdOf(asked),
        asked.office.code,
        holdingOffice,
        asked.office.authority,
        asked.kind,
        asked.fileSha256,
        asked.fileName ?? '',
        asked.quality ?? 'keyed',
        asked.accepted,
        asked.by ?? null,
      ],
    );
    const [kept]: { id: string }[] = await tx.query(
      'SELECT id FROM book_import WHERE office_code = $1 AND kind = $2 AND file_sha256 = $3',
      [asked.office.code, asked.kind, asked.fileSha256],
    );
    return { id: kept?.id ?? importIdOf(asked), repeated: inserted.length === 0 };
  });
}

export async function readImport(tx: EntityManager, id: string): Promise<ImportJob | null> {
  const [job]: ImportJob[] = await tx.query(`${selectJob} WHERE id = $1`, [id]);
  return job ?? null;
}

/** Imports into the books that the viewer's office keeps, the latest first. */
export const listImports = (tx: EntityManager, most: number): Promise<ImportJob[]> =>
  tx.query(`${selectJob} ORDER BY imported_at DESC, id LIMIT $1`, [most]);

/** Imports whose work has no end yet, the oldest first; for the worker. */
export async function unfinishedImports(source: DataSource): Promise<string[]> {
  const rows: { id: string }[] = await source.query(
    `SELECT id FROM book_import WHERE state IN ('waiting', 'running') ORDER BY imported_at, id LIMIT 100`,
  );
  return rows.map(({ id }) => id);
}

const selectJob = `
  SELECT id, office_code AS office, authority, holding_office_code AS "holdingOffice", kind, file_sha256 AS "fileSha256",
         file_name AS "fileName", quality, accepted, by_staff AS by, state, rows_expected AS "rowsExpected",
         rows_read AS "rowsRead", rows_taken AS "rowsTaken", rows_refused AS "rowsRefused",
         rows_unchanged AS "rowsUnchanged", cursor_row AS "cursorRow", failure, imported_at AS "importedAt", ended_at AS "endedAt"
  FROM book_import`;
