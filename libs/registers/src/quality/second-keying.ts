import { instantOfMillis, localOf, type StaffId } from '@hotich/domain';
import type { Readable } from 'node:stream';
import type { EntityManager } from 'typeorm';
import { BookError } from '../book/book-error';
import { lockBook } from '../book/lock-book';
import type { RegisterContent } from '../entry/entry';
import { columnOf, type ImportedKind, importedKinds, neededColumns, serialColumn } from '../import/columns';
import { csvRows } from '../import/csv-rows';
import { readRow } from '../import/read-row';
import type { RowComplaint } from '../import/report';
import { columnsMissing } from '../registers.errors';
import { comparedColumns, compareKeyings } from './compare-keyings';
import { notByKeyer } from './sampling';

export interface SecondKeying {
  readonly book: string;
  readonly by: StaffId;
  /** UTF-8, a header row of the Ministry's column names, as for an import. */
  readonly csv: Readable | Buffer;
  readonly fileSha256: string;
}

export interface KeyingReport {
  readonly id: string;
  readonly rowsRead: number;
  /** Entries that both keyings have. */
  readonly compared: number;
  readonly equal: number;
  readonly differences: number;
  /** Numbers that only one keying has: left to people, no row is added by a second keying. */
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
  readonly report: readonly RowComplaint[];
}

interface FirstKeying {
  readonly id: string;
  readonly number: number;
  readonly content: RegisterContent;
}

/**
 * Compares a second, independent keying of a volume with the entries that the first one made. Equal entries are
 * `doubleKeyed`; each differing field waits for a third person. Once per volume and not by who keyed it first. Throws
 * `book.notDigitised`, `book.accepted`, `book.samplingOpen`, `book.keyedTwice`, `book.ownWork`,
 * `registers.columnsMissing`, `registers.fileUnreadable`.
 */
export async function compareSecondKeying(tx: EntityManager, asked: SecondKeying): Promise<KeyingReport> {
  const { book, by } = asked;
  const volume = await lockBook(tx, book);
  const kind = importedKind(volume.kind);
  if (volume.origin !== 'digitised' || !kind) throw new BookError('book.notDigitised');
  if (volume.accepted) throw new BookError('book.accepted');
  await notByKeyer(tx, book, by);
  await refuseIf(tx, 'SELECT 1 FROM second_keying WHERE book_id = $1', book, 'book.keyedTwice');
  // A sample says something of the text as it was drawn from: it does not change underneath.
  await refuseIf(tx, 'SELECT 1 FROM book_sampling WHERE book_id = $1 AND verdict IS NULL', book, 'book.samplingOpen');
  // The same bytes were typed once, whoever sends them.
  await refuseIf(tx, 'SELECT 1 FROM book_import WHERE file_sha256 = $1', asked.fileSha256, 'book.keyedTwice');
  const first: FirstKeying[] = await tx.query('SELECT id, number, content FROM entry WHERE book_id = $1', [book]);
  const filled = new Set(first.flatMap(({ content }) => Object.keys(content)));
  const second = await readSecond(kind, volume.year, asked.csv, filled);
  const both = first.flatMap((entry) => {
    const typed = second.rows.get(entry.number);
    return typed ? [{ entry, differences: compareKeyings(kind, entry.content, typed) }] : [];
  });
  const equal = both.filter(({ differences }) => differences.length === 0).map(({ entry }) => entry.id);
  const known = new Set(first.map(({ number }) => number));
  const result = {
    rowsRead: second.rowsRead,
    compared: both.length,
    equal: equal.length,
    onlyFirst: sorted([...known].filter((number) => !second.rows.has(number))),
    onlySecond: sorted([...second.rows.keys()].filter((number) => !known.has(number))),
    report: second.report,
  };
  const id = await keep(tx, asked, result);
  const differences = both.flatMap(({ entry, differences: found }) =>
    found.map((one) => ({ entry: entry.id, ...one })),
  );
  await tx.query(
    `INSERT INTO keying_difference (keying_id, book_id, entry_id, column_name, first_text, second_text)
     SELECT $1, $2, d.entry, d.column, d.first, d.second
     FROM jsonb_to_recordset($3::jsonb) AS d (entry uuid, "column" text, first text, second text)`,
    [id, book, JSON.stringify(differences)],
  );
  await tx.query(
    `UPDATE entry SET quality = 'doubleKeyed', version = version + 1 WHERE id = ANY ($1) AND quality = 'keyed'`,
    [equal],
  );
  await tx.query('INSERT INTO book_keying (book_id, staff_id, keying) VALUES ($1, $2, 2)', [book, by]);
  return { id, ...result, differences: differences.length };
}

interface SecondRows {
  readonly rows: ReadonlyMap<number, RegisterContent>;
  readonly rowsRead: number;
  readonly report: readonly RowComplaint[];
}

/** Every column that the first keying filled has to be in the file, or leaving it out would look like agreement or error. */
async function readSecond(
  kind: ImportedKind,
  year: number,
  csv: Readable | Buffer,
  filled: Iterable<string>,
): Promise<SecondRows> {
  const today = localOf(instantOfMillis(Date.now())).date;
  const numberColumn = serialColumn(kind);
  const rows = new Map<number, RegisterContent>();
  const report: RowComplaint[] = [];
  let columns: readonly (string | null)[] | null = null;
  let rowsRead = 0;
  for await (const cells of csvRows(csv)) {
    if (!columns) {
      const header = cells.map((cell) => columnOf(kind, cell));
      const needed = comparedColumns(new Set([...neededColumns[kind], ...filled]));
      const missing = needed.filter((column) => !header.includes(column));
      if (missing.length > 0) throw columnsMissing(missing);
      columns = header;
      continue;
    }
    rowsRead += 1;
    const row = rowsRead + 1;
    const read = readRow(kind, columns, cells, row, today);
    if ('refused' in read) report.push(...read.refused);
    else if (read.taken.year !== year) report.push({ row, column: 'ngayDangKy', rule: 'yearDiffers' });
    else if (rows.has(read.taken.number)) report.push({ row, column: numberColumn, rule: 'repeatedInFile' });
    else rows.set(read.taken.number, read.taken.content);
  }
  if (!columns) throw columnsMissing(neededColumns[kind]);
  return { rows, rowsRead, report: report.slice(0, mostComplaints) };
}

async function keep(
  tx: EntityManager,
  { book, by, fileSha256 }: SecondKeying,
  result: Omit<KeyingReport, 'id' | 'differences'>,
): Promise<string> {
  const [made]: { id: string }[] = await tx.query(
    `INSERT INTO second_keying (book_id, file_sha256, keyed_by, rows_read, compared, equal, only_first, only_second, report)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      book,
      fileSha256,
      by,
      result.rowsRead,
      result.compared,
      result.equal,
      result.onlyFirst,
      result.onlySecond,
      JSON.stringify(result.report),
    ],
  );
  if (!made) throw new Error('second_keying gave no row');
  return made.id;
}

async function refuseIf(
  tx: EntityManager,
  query: string,
  asked: string,
  code: 'book.keyedTwice' | 'book.samplingOpen',
): Promise<void> {
  if ((await tx.query<unknown[]>(query, [asked])).length > 0) throw new BookError(code);
}

const mostComplaints = 5000;
const sorted = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);
const importedKind = (kind: string): ImportedKind | null => importedKinds.find((known) => known === kind) ?? null;
