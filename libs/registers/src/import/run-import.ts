import { instantOfMillis, localOf } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import { RegisterError } from '../registers.errors';
import { serialColumn } from './columns';
import { type ImportFailure, type ImportJob, readImport } from './import-job';
import { loadBatch } from './load-batch';
import { type Batch, batchesOf, type Refusal } from './read-ahead';
import { openTable } from './table-rows';

export interface RunOptions {
  /** The bytes of the file, by its digest. */
  readonly fileOf: (sha256: string) => Promise<Buffer>;
  /** Told after each batch with the last row that is dealt with, and now and then while those before it are passed over. */
  readonly onProgress?: (row: number) => void;
  /** Stops between two batches; what was loaded stays, and a later run goes on there. */
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
  /** After so many rows the run ends although the file does not. */
  readonly mostRows?: number;
}

const usualBatch = 1000;
/** What is kept of a refused row's cell: as much as a spreadsheet's cell can hold. */
const longestKept = 32_767;

/**
 * Loads an import from where it stands to its end and returns it. Each batch is one transaction that writes its rows, keeps
 * the refused ones, and moves counts and cursor: killed anywhere and run again, each row is dealt with exactly once. Two
 * runs at a time do no harm: the one that finds the cursor moved ends. A file that cannot be read on ends `failed`.
 */
export async function runImport(source: DataSource, id: string, options: RunOptions): Promise<ImportJob> {
  const job = await inTransaction(source, {}, (tx) => readImport(tx, id));
  if (!job) throw new Error(`no import ${id}`);
  return runJob(source, job, options);
}

export async function runJob(source: DataSource, job: ImportJob, options: RunOptions): Promise<ImportJob> {
  if (job.state === 'done' || job.state === 'failed') return job;
  try {
    const ended = await load(source, job, options);
    return await update(source, job, ended ? { state: 'done' } : {});
  } catch (error) {
    if (error instanceof CursorMoved) return update(source, job, {});
    if (!(error instanceof RegisterError)) throw error;
    const { code, params } = error;
    if (code !== 'registers.columnsMissing' && code !== 'registers.fileUnreadable') throw error;
    return update(source, job, { state: 'failed', failure: { code, params } });
  }
}

/** Another run of the same import went on from there. */
class CursorMoved extends Error {}

async function load(source: DataSource, job: ImportJob, options: RunOptions): Promise<boolean> {
  const { onProgress, signal, batchSize = usualBatch, mostRows = Infinity } = options;
  const { rows, rowsExpected } = await openTable(await options.fileOf(job.fileSha256));
  await update(source, job, { state: 'running', rowsExpected });
  // The day it was brought, so that a run that goes on after midnight judges as the one before.
  const today = localOf(instantOfMillis(job.importedAt.getTime())).date;
  let cursor = job.cursorRow;
  let loaded = 0;
  // While the database writes one batch the next one is read.
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batchesOf(rows, {
      kind: job.kind,
      after: cursor,
      today,
      batchSize,
      passed: onProgress,
    })) {
      await writing;
      if (signal?.aborted || loaded >= mostRows) return false;
      loaded += batch.rowsRead;
      const from = cursor;
      cursor = batch.lastRow;
      writing = write(source, job, from, batch).then(() => onProgress?.(batch.lastRow));
      // Its failure is heard at the next turn; until then it must not count as unheard.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return true;
}

async function write(source: DataSource, job: ImportJob, from: number, batch: Batch): Promise<void> {
  await asOwner(source, job, async (tx) => {
    const [at]: { cursor_row: number }[] = await tx.query(
      'SELECT cursor_row FROM book_import WHERE id = $1 FOR NO KEY UPDATE',
      [job.id],
    );
    if (at?.cursor_row !== from) throw new CursorMoved();
    const target = { ...job, office: { code: job.office, authority: job.authority } };
    const known = await loadBatch(tx, target, batch.taken);
    const entered = known.entered.map((row): Refusal => ({
      row,
      complaints: [{ row, column: serialColumn(job.kind), rule: 'alreadyEntered' }],
      cells: batch.cells.get(row) ?? [],
    }));
    const refused = [...batch.refused, ...entered];
    if (refused.length > 0) await tx.query(keepRefused, [job.id, JSON.stringify(refused.map(kept))]);
    const taken = batch.taken.length - known.entered.length - known.unchanged.length;
    await tx.query(moveCursor, [
      job.id,
      batch.lastRow,
      batch.rowsRead,
      taken,
      refused.length,
      known.unchanged.length,
      JSON.stringify(batch.header.map(storable)),
    ]);
  });
}

function update(
  source: DataSource,
  job: ImportJob,
  change: { state?: ImportJob['state']; rowsExpected?: number; failure?: ImportFailure },
): Promise<ImportJob> {
  return asOwner(source, job, async (tx) => {
    await tx.query(
      `UPDATE book_import SET state = coalesce($2, state), rows_expected = coalesce($3, rows_expected),
              failure = coalesce($4, failure), ended_at = CASE WHEN $2 IN ('done', 'failed') THEN now() END
       WHERE id = $1 AND state IN ('waiting', 'running')`,
      [
        job.id,
        change.state ?? null,
        change.rowsExpected ?? null,
        change.failure === undefined ? null : JSON.stringify(change.failure),
      ],
    );
    return (await readImport(tx, job.id)) ?? job;
  });
}

/** In the eyes of the office that keeps the volumes; and each new volume notes who had it keyed. */
const asOwner = <T>(source: DataSource, job: ImportJob, work: (tx: EntityManager) => Promise<T>): Promise<T> =>
  inTransaction(source, { office: job.holdingOffice }, async (tx) => {
    await tx.query(`SELECT set_config('hotich.keyer', $1, true)`, [job.by ?? '']);
    return work(tx);
  });

const kept = ({ row, complaints, cells }: Refusal) => ({ row, complaints, cells: cells.map(storable) });

/** The database takes no NUL and no half sign in JSON; a picture of the mark stands in for them. */
const storable = (cell: string): string =>
  cell
    .slice(0, longestKept)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\u0000', '\u2400');

const keepRefused = `
  INSERT INTO book_import_refusal (import_id, row_number, complaints, cells)
  SELECT $1, r.row, r.complaints, r.cells FROM jsonb_to_recordset($2::jsonb) AS r ("row" int, complaints jsonb, cells jsonb)`;

const moveCursor = `
  UPDATE book_import SET cursor_row = $2, rows_read = rows_read + $3, rows_taken = rows_taken + $4,
         rows_refused = rows_refused + $5, rows_unchanged = rows_unchanged + $6, header = $7
  WHERE id = $1`;
