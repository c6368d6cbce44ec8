import type { EntityManager } from 'typeorm';
import { bookColumns } from './columns';
import { type ImportJob, readImport } from './import-job';
import type { RowComplaint } from './report';
import { failureVi, whatToDoVi } from './rule-sentences';

/** Complaints of an import in the order of its rows. */
export async function complaintsOf(tx: EntityManager, id: string, most: number): Promise<RowComplaint[]> {
  const rows: { complaints: RowComplaint[] }[] = await tx.query(
    'SELECT complaints FROM book_import_refusal WHERE import_id = $1 ORDER BY row_number LIMIT $2',
    [id, most],
  );
  return rows.flatMap(({ complaints }) => complaints).slice(0, most);
}

/**
 * The report of an import as CSV for a spreadsheet: for each refused row its number, the columns and rules, what to do, and
 * then the row's own cells under their own names. Mended, the very file can be brought back: the first four columns are
 * none of the book's and are passed over. Null for an import that the viewer does not see.
 */
export async function reportCsv(tx: EntityManager, id: string): Promise<string | null> {
  const job = await readImport(tx, id);
  if (!job) return null;
  const [kept]: { header: string[] }[] = await tx.query('SELECT header FROM book_import WHERE id = $1', [id]);
  const rows: RefusedRow[] = await tx.query(
    'SELECT row_number AS row, complaints, cells FROM book_import_refusal WHERE import_id = $1 ORDER BY row_number',
    [id],
  );
  const header = kept?.header ?? [];
  const lines = [[...ownColumns, ...header], ...rows.map((row) => lineOf(job, row, header.length))];
  if (job.failure) lines.push([job.failure.params['line'] ?? '', '', job.failure.code, failureVi(job.failure)]);
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

interface RefusedRow {
  readonly row: number;
  readonly complaints: readonly RowComplaint[];
  readonly cells: readonly string[];
}

const ownColumns = ['Dòng', 'Cột', 'Quy tắc', 'Việc cần làm'];

function lineOf({ kind }: ImportJob, { row, complaints, cells }: RefusedRow, width: number): string[] {
  const sentences = complaints.map(({ column, rule }) => {
    const cell = bookColumns[kind][column];
    return column === '' ? whatToDoVi(rule, cell) : `${column}: ${whatToDoVi(rule, cell)}`;
  });
  const filled = [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  const named = (of: (complaint: RowComplaint) => string) => [...new Set(complaints.map(of))].join('; ');
  return [String(row), named(({ column }) => column), named(({ rule }) => rule), sentences.join(' '), ...filled];
}

/** RFC 4180; what a spreadsheet would run as a formula gets an apostrophe, which the import takes off again. */
function quoted(cell: string): string {
  const guarded = /^[=+@-]/.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
