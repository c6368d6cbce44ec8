import { columnsMissing } from '../registers.errors';
import { columnOf, type ImportedKind, neededColumns, serialColumn } from './columns';
import { type ImportedRow, readRow } from './read-row';
import type { RowComplaint } from './report';
import type { TableRow } from './table-row';

/** A row that was not taken, as it came. */
export interface Refusal {
  readonly row: number;
  readonly complaints: readonly RowComplaint[];
  readonly cells: readonly string[];
}

/** What a run of rows comes to, ready to be written in one transaction. */
export interface Batch {
  readonly taken: ImportedRow[];
  readonly refused: Refusal[];
  /** The rows behind `taken`, for those that turn out to be in the register already. */
  readonly cells: Map<number, readonly string[]>;
  rowsRead: number;
  lastRow: number;
  readonly header: readonly string[];
}

interface Reading {
  readonly kind: ImportedKind;
  /** Rows up to here are dealt with: they are read for their keys only. */
  readonly after: number;
  readonly today: string;
  readonly batchSize: number;
  /** Told now and then while rows are passed over. */
  readonly passed?: ((row: number) => void) | undefined;
}

/** A title or merged cells may stand above the names of the columns. */
const headerWithin = 20;

/**
 * Reads rows into batches. A key that stands twice in the file is taken once, also when the reading goes on after a crash.
 * Throws `registers.columnsMissing` when no row near the top names the columns.
 */
export async function* batchesOf(rows: AsyncIterable<TableRow>, reading: Reading): AsyncGenerator<Batch> {
  const { kind, after, today, batchSize } = reading;
  const seen = new Set<number>();
  let header: Header | null = null;
  let batch: Batch | null = null;
  let missing: readonly string[] = neededColumns[kind];
  try {
    for await (const { row, cells } of rows) {
      if (!header) {
        const found = headerOf(kind, cells);
        if ('columns' in found) header = found;
        else if (found.missing.length < missing.length) missing = found.missing;
        if (!header && row >= headerWithin) throw columnsMissing(missing);
        continue;
      }
      const read = readRow(kind, header.columns, fitted(cells, header.columns.length), row, today);
      const again = 'taken' in read && isAgain(seen, read.taken);
      if (row <= after) {
        if (row % batchSize === 0) reading.passed?.(row);
        continue;
      }
      batch ??= { taken: [], refused: [], cells: new Map(), rowsRead: 0, lastRow: row, header: header.names };
      batch.rowsRead += 1;
      batch.lastRow = row;
      if ('refused' in read) batch.refused.push({ row, complaints: read.refused, cells });
      else if (again)
        batch.refused.push({
          row,
          complaints: [{ row, column: serialColumn(kind), rule: 'repeatedInFile' }],
          cells,
        });
      else {
        batch.taken.push(read.taken);
        batch.cells.set(row, cells);
      }
      if (batch.rowsRead >= batchSize) {
        yield batch;
        batch = null;
      }
    }
  } catch (error) {
    // What was read before the damage is good.
    if (batch) yield batch;
    throw error;
  }
  if (batch) yield batch;
  if (!header) throw columnsMissing(missing);
}

interface Header {
  readonly columns: readonly (string | null)[];
  readonly names: readonly string[];
}

function headerOf(kind: ImportedKind, cells: readonly string[]): Header | { readonly missing: readonly string[] } {
  const columns = cells.map((cell) => columnOf(kind, cell));
  const missing = neededColumns[kind].filter((column) => !columns.includes(column));
  return missing.length > 0 ? { missing } : { columns, names: cells };
}

/** A sheet leaves empty cells at the end of a row out, and some programs add empty ones. */
function fitted(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells;
  const beyond = cells.slice(width);
  if (beyond.length > 0) return beyond.every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells;
  return cells;
}

function isAgain(seen: Set<number>, { year, number }: ImportedRow): boolean {
  const key = year * 10_000_000 + number;
  const before = seen.has(key);
  seen.add(key);
  return before;
}
