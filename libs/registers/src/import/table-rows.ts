import { fileUnreadable } from '../registers.errors';
import { countLines, csvTable } from './csv-rows';
import { lookIntoZip } from './zip-look';
import type { TableRow } from './table-row';
import { xlsxRows } from './xlsx-rows';

/** A file of rows, opened: how many rows it has at most, and the rows one at a time. */
export interface OpenedTable {
  readonly rowsExpected: number;
  readonly rows: AsyncIterable<TableRow>;
}

/**
 * Opens a file by what it is, not by its name: a workbook (.xlsx), or text with commas, semicolons or tabs between cells, in
 * UTF-8 or UTF-16. Throws `registers.fileUnreadable` with a reason: `empty`, `oldWorkbook`, `notWorkbook`, `tooLarge`,
 * `pdf`, `notText`; the rows throw it too, with the line.
 */
export async function openTable(bytes: Buffer): Promise<OpenedTable> {
  if (bytes.length === 0) throw fileUnreadable('empty', 1);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const { rows } = await lookIntoZip(bytes);
    return { rowsExpected: rows, rows: xlsxRows(bytes) };
  }
  const start = bytes.subarray(0, 8).toString('latin1');
  // What Excel wrote until 2003, and what it writes when the file has a password.
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) throw fileUnreadable('oldWorkbook', 1);
  if (start.startsWith('%PDF')) throw fileUnreadable('pdf', 1);
  const text = asUtf8(bytes);
  return { rowsExpected: countLines(text), rows: csvTable(text) };
}

/** UTF-16 is told by its mark; without one by the zero in every other byte. */
function asUtf8(bytes: Buffer): Buffer {
  const utf16 = utf16Of(bytes);
  if (!utf16) return bytes;
  return Buffer.from(new TextDecoder(utf16).decode(bytes), 'utf8');
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 64);
  const zeros = (from: number): number => sample.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (sample.length < 16) return null;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  return zeros(0) > sample.length / 4 ? 'utf-16be' : null;
}
