import { localOf, instantOfMillis, type OfficeCode } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { DataSource, EntityManager } from 'typeorm';
import type { EntryQuality } from '../entry/entry';
import { columnsMissing } from '../registers.errors';
import { columnOf, type ImportedKind, neededColumns } from './columns';
import { csvRows } from './csv-rows';
import { type BookTarget, loadBatch } from './load-batch';
import { type ImportedRow, readRow } from './read-row';
import type { RowComplaint } from './report';

export interface BookImport {
  /** The office that registered, as it was named then; a former unit has a code of its own. */
  readonly office: { readonly code: OfficeCode; readonly authority: string };
  /** Who keeps the volumes today; the registering office itself when left out. */
  readonly holdingOffice?: OfficeCode;
  readonly kind: ImportedKind;
  /** UTF-8, a header row of the Ministry's column names, comma between cells. */
  readonly csv: Readable | Buffer;
  readonly fileSha256: string;
  /** Whether new volumes may waive papers from now on. Volumes that exist keep their state. */
  readonly accepted: boolean;
  /** How the file was keyed; one keying when left out. */
  readonly quality?: Exclude<EntryQuality, 'registered'>;
}

export interface ImportReport {
  readonly id: string;
  /** The same file had been imported before; this is the report of that time. */
  readonly repeated: boolean;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  /** At most {@link mostComplaints}; the counts are exact. */
  readonly report: readonly RowComplaint[];
}

export const mostComplaints = 5000;
const batchSize = 1000;

/**
 * Brings a file of digitised books in, in one transaction and once per (office, kind, file). A row that breaks a rule, or
 * whose key is already in the register, is reported and left out; the rest is taken. Throws `registers.columnsMissing`,
 * `registers.fileUnreadable`.
 */
export function importBook(source: DataSource, asked: BookImport): Promise<ImportReport> {
  const holdingOffice = asked.holdingOffice ?? asked.office.code;
  return inTransaction(source, { office: holdingOffice }, async (tx) => {
    // One import at a time per office and kind: two would take the locks of their years in different order.
    const lane = `book-import ${asked.office.code} ${asked.kind}`;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [lane]);
    const earlier = await earlierImport(tx, asked);
    if (earlier) return earlier;
    const tally = new Tally();
    const target = { ...asked, holdingOffice, quality: asked.quality ?? ('keyed' as const) };
    await load(tx, target, asked.csv, tally);
    return keepReport(tx, asked, tally);
  });
}

/** What became of the rows so far. */
class Tally {
  rowsRead = 0;
  rowsTaken = 0;
  readonly report: RowComplaint[] = [];

  complain(complaints: readonly RowComplaint[]): void {
    this.report.push(...complaints.slice(0, mostComplaints - this.report.length));
  }
}

async function load(tx: EntityManager, target: BookTarget, csv: Readable | Buffer, tally: Tally): Promise<void> {
  const { kind } = target;
  const today = localOf(instantOfMillis(Date.now())).date;
  const numberColumn = kind === 'birth' ? 'so' : 'So';
  const seen = new Set<string>();
  let columns: readonly (string | null)[] | null = null;
  let batch: ImportedRow[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const known = await loadBatch(tx, target, batch);
    tally.rowsTaken += batch.length - known.length;
    tally.complain(known.map((row) => ({ row, column: numberColumn, rule: 'alreadyEntered' })));
    batch = [];
  };
  for await (const cells of csvRows(csv)) {
    if (!columns) {
      columns = headerOf(kind, cells);
      continue;
    }
    tally.rowsRead += 1;
    const row = tally.rowsRead + 1;
    const read = readRow(kind, columns, cells, row, today);
    if ('refused' in read) {
      tally.complain(read.refused);
      continue;
    }
    const key = `${read.taken.year}/${read.taken.number}`;
    if (seen.has(key)) tally.complain([{ row, column: numberColumn, rule: 'repeatedInFile' }]);
    else batch.push(read.taken);
    seen.add(key);
    if (batch.length >= batchSize) await flush();
  }
  if (!columns) throw columnsMissing(neededColumns[kind]);
  await flush();
}

function headerOf(kind: ImportedKind, cells: readonly string[]): readonly (string | null)[] {
  const columns = cells.map((cell) => columnOf(kind, cell));
  const missing = neededColumns[kind].filter((column) => !columns.includes(column));
  if (missing.length > 0) throw columnsMissing(missing);
  return columns;
}

async function earlierImport(
  tx: EntityManager,
  { office, kind, fileSha256 }: BookImport,
): Promise<ImportReport | null> {
  const [row]: Omit<ImportReport, 'repeated'>[] = await tx.query(
    `SELECT id, rows_read AS "rowsRead", rows_taken AS "rowsTaken", rows_refused AS "rowsRefused", report
     FROM book_import WHERE office_code = $1 AND kind = $2 AND file_sha256 = $3`,
    [office.code, kind, fileSha256],
  );
  return row ? { ...row, repeated: true } : null;
}

async function keepReport(tx: EntityManager, asked: BookImport, tally: Tally): Promise<ImportReport> {
  const id = randomUUID();
  const { rowsRead, rowsTaken, report } = tally;
  const rowsRefused = rowsRead - rowsTaken;
  await tx.query(
    `INSERT INTO book_import (id, office_code, kind, file_sha256, rows_read, rows_taken, rows_refused, report)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, asked.office.code, asked.kind, asked.fileSha256, rowsRead, rowsTaken, rowsRefused, JSON.stringify(report)],
  );
  return { id, repeated: false, rowsRead, rowsTaken, rowsRefused, report };
}
