import { stream, ValueType, type Cell } from 'exceljs';
import { Readable } from 'node:stream';
import { RegisterError, fileUnreadable } from '../registers.errors';
import type { TableRow } from './table-row';

/**
 * The rows of a workbook's first sheet that has any. Cells come as text whatever they are: a date as `dd.mm.yyyy`, a number
 * without exponent, of a formula its kept result. Macros are never looked at. Throws `registers.fileUnreadable`.
 */
export async function* xlsxRows(bytes: Buffer): AsyncGenerator<TableRow> {
  const reader = new stream.xlsx.WorkbookReader(Readable.from([bytes]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  let last = 0;
  // A sheet leaves empty cells out: a row is as wide as the widest before it, which the header is.
  let width = 0;
  try {
    for await (const sheet of reader) {
      for await (const row of sheet) {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: false }, (cell, column) => {
          // Merged cells all tell the master's value: only the master says it.
          if (column <= mostColumns) cells[column - 1] = textOf(cell);
        });
        last = row.number;
        width = Math.max(width, cells.length);
        const filled = Array.from({ length: width }, (_, index) => cells[index] ?? '');
        if (filled.some((text) => text !== '')) yield { row: row.number, cells: filled };
      }
      if (last > 0) return;
    }
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    // Whatever the reader stumbles over is in the file: it reads from memory.
    throw fileUnreadable('damagedWorkbook', last + 1);
  }
}

const mostColumns = 512;

function textOf(cell: Cell): string {
  if (cell.type === ValueType.Merge) return '';
  return written(cell.value);
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return '';
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(textIn).join('');
  if ('result' in value) return written(value.result);
  return 'text' in value ? written(value.text) : '';
}

const textIn = (part: unknown): string =>
  typeof part === 'object' && part !== null && 'text' in part ? written(part.text) : '';

/** A sheet's date has no zone: the reader hands it on as if it were in UTC. */
function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
