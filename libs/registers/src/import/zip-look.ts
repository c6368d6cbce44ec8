import { createInflateRaw } from 'node:zlib';
import { fileUnreadable } from '../registers.errors';
import { mostRows } from './table-row';

/** What a workbook of a million short rows takes when it is unpacked; a bomb takes more. */
const mostUnpacked = 1_073_741_824;
const mostEntries = 1_000;
const mostStrings = 268_435_456;

/**
 * Looks a workbook through before anybody trusts it: it is unpacked once, byte for byte counted and thrown away, since the
 * sizes a ZIP states may lie. Gives the rows of its largest sheet. Throws `registers.fileUnreadable` (`notWorkbook`, `tooLarge`).
 */
export async function lookIntoZip(bytes: Buffer): Promise<{ rows: number }> {
  const entries = directoryOf(bytes);
  const names = entries.map(({ name }) => name);
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) throw notWorkbook();
  let left = mostUnpacked;
  let rows = 0;
  for (const entry of entries) {
    const { size, rowTags } = await unpack(bytes, entry, entry.name === 'xl/sharedStrings.xml' ? mostStrings : left);
    left -= size;
    rows = Math.max(rows, entry.name.startsWith('xl/worksheets/') ? rowTags : 0);
  }
  if (rows > mostRows) throw tooLarge();
  return { rows };
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** The central directory at the end of the file (APPNOTE 4.3.12 and 4.3.16). */
function directoryOf(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) throw notWorkbook();
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw tooLarge();
  const entries: ZipEntry[] = [];
  for (let at = bytes.readUInt32LE(end + 16), n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw notWorkbook();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(bytes: Buffer, entry: ZipEntry, most: number): Promise<{ size: number; rowTags: number }> {
  const { at, packed, method } = entry;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) throw notWorkbook();
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw notWorkbook();
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return measured(data, most);
  if (method !== 8) throw notWorkbook();
  const inflate = createInflateRaw();
  inflate.end(data);
  let size = 0;
  let rowTags = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw tooLarge();
      rowTags += tagsIn(chunk);
    }
  } catch (error) {
    throw error instanceof Error && 'errno' in error ? notWorkbook() : error;
  } finally {
    inflate.destroy();
  }
  return { size, rowTags };
}

function measured(data: Buffer, most: number): { size: number; rowTags: number } {
  if (data.length > most) throw tooLarge();
  return { size: data.length, rowTags: tagsIn(data) };
}

/** A tag cut by the end of a chunk is missed: the number is for a progress bar. */
function tagsIn(chunk: Buffer): number {
  let tags = 0;
  for (let at = chunk.indexOf('<row '); at >= 0; at = chunk.indexOf('<row ', at + 5)) tags += 1;
  return tags;
}

const notWorkbook = () => fileUnreadable('notWorkbook', 1);
const tooLarge = () => fileUnreadable('tooLarge', 1);
