import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { fileUnreadable } from '../registers.errors';
import { mostCharsInRow, type TableRow } from './table-row';

/** The rows of a CSV file as cells, one at a time; the file is never whole in memory. Throws `registers.fileUnreadable`. */
export async function* csvRows(csv: Readable | Buffer): AsyncGenerator<readonly string[]> {
  for await (const { cells } of rowsOf(Buffer.isBuffer(csv) ? Readable.from(slicesOf(csv)) : csv, ',')) yield cells;
}

/** The same with the number of each row, empty lines counted; the sign between cells is the one its first line has most. */
export function csvTable(text: Buffer): AsyncGenerator<TableRow> {
  return rowsOf(Readable.from(slicesOf(text)), delimiterOf(text));
}

/** Lines, which are rows but for breaks inside of quotes. */
export function countLines(text: Buffer): number {
  let lines = text.at(-1) === lineFeed ? 0 : 1;
  for (let at = text.indexOf(lineFeed); at >= 0; at = text.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}

async function* rowsOf(csv: Readable, delimiter: string): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: mostCharsInRow,
  });
  // The error reaches the reader below through the parser; pipeline only sees to it that both streams end.
  pipeline(csv, parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser) {
      row += 1;
      if (isRow(cells) && !isEmpty(cells)) yield { row, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw fileUnreadable(reasons[error.code] ?? error.code, parser.info.lines);
    throw error;
  }
}

/** Excel writes semicolons where the comma is the decimal sign, as in Vietnam. */
function delimiterOf(text: Buffer): string {
  const end = text.indexOf(lineFeed);
  const line = text.subarray(0, end < 0 ? 8192 : Math.min(end, 8192)).toString('utf8');
  const [best] = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length);
  return best ?? ',';
}

/** The parser hands rows on slice by slice; one slice of many megabytes would pile all of its rows up at once. */
function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += sliceSize) yield bytes.subarray(from, from + sliceSize);
}

const reasons: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'openQuote',
  CSV_MAX_RECORD_SIZE: 'rowTooLong',
  CSV_INVALID_CLOSING_QUOTE: 'strayQuote',
  INVALID_OPENING_QUOTE: 'strayQuote',
};
const lineFeed = 0x0a;
const sliceSize = 65_536;
const isRow = (value: unknown): value is readonly string[] => Array.isArray(value);
const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
