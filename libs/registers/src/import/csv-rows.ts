import { CsvError, parse } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import { fileUnreadable } from '../registers.errors';

/** The rows of a CSV file as cells, one at a time; the file is never whole in memory. Throws `registers.fileUnreadable`. */
export async function* csvRows(csv: Readable | Buffer): AsyncGenerator<readonly string[]> {
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true });
  // The error reaches the reader below through the parser; pipeline only sees to it that both streams end.
  pipeline(Buffer.isBuffer(csv) ? Readable.from(slicesOf(csv)) : csv, parser, () => undefined);
  try {
    for await (const cells of parser) if (isRow(cells)) yield cells;
  } catch (error) {
    if (error instanceof CsvError) throw fileUnreadable(error.code, parser.info.lines);
    throw error;
  }
}

/** The parser hands rows on slice by slice; one slice of many megabytes would pile all of its rows up at once. */
function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += sliceSize) yield bytes.subarray(from, from + sliceSize);
}

const sliceSize = 65_536;
const isRow = (value: unknown): value is readonly string[] => Array.isArray(value);
