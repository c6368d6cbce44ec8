import { PDF } from '@libpdf/core';
import { readReferences, type References } from './reference-sections';
import { resolverOf } from './references';
import type { VerdictReason } from './verdict';

/**
 * Only files that read without repair: where readers would have to guess, they might guess differently. The library gets
 * our own reading of the cross-references, as one plain section behind the file: its own is lenient with objects that stand
 * elsewhere, and refuses wide offsets, which others write.
 */
export async function loadStrictly(file: Uint8Array): Promise<PDF | VerdictReason> {
  try {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
    const references = readReferences(bytes);
    if (references.encrypted) return 'signing.verdict.encrypted';
    const document = await PDF.load(withPlainReferences(bytes, references), { lenient: false });
    return document.recoveredViaBruteForce ? 'signing.verdict.malformed' : document;
  } catch {
    return 'signing.verdict.malformed';
  }
}

function withPlainReferences(file: Buffer, { places, root, info }: References): Uint8Array {
  const [index, entries]: [number[], Buffer[]] = [[], []];
  let highest = 0;
  for (const [number, place] of places) {
    highest = Math.max(highest, number);
    if (place.kind === 'free') continue;
    const entry = Buffer.alloc(9);
    entry.writeUInt8(place.kind === 'offset' ? 1 : 2);
    entry.writeUIntBE(place.kind === 'offset' ? place.offset : place.stream, 1, 6);
    entry.writeUInt16BE(place.kind === 'offset' ? place.generation : place.index, 7);
    index.push(number, 1);
    entries.push(entry);
  }
  const own = highest + 1;
  const keys = [root && `/Root ${root}`, info && `/Info ${info}`].filter((key) => key !== undefined).join('');
  const data = Buffer.concat(entries);
  const head = `\n${own} 0 obj\n<</Type/XRef/W[1 6 2]/Size ${own + 1}/Index[${index.join(' ')}]${keys}/Length ${data.length}>>\nstream\n`;
  const end = `\nendstream\nendobj\nstartxref\n${file.length + 1}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, Buffer.from(head), data, Buffer.from(end)]));
}

export function isReadable(document: PDF | VerdictReason): document is PDF {
  return typeof document !== 'string';
}

export function startsAsPdf(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** Is what stands behind `end` a revision that brings its own cross-references and ends with them? */
export function endsWithOwnReferences(file: Uint8Array, end: number): boolean {
  const tail = Buffer.from(file.subarray(end)).toString('latin1');
  const whole = /startxref\s+(\d+)\s+%%EOF[\r\n ]*$/.exec(tail);
  return Number(whole?.[1] ?? -1) >= end;
}

/**
 * More signatures in the bytes than in the form: somebody took one out, with its form or its field. Usage rights (UR3) are
 * signed too, but stand in the catalogue.
 */
export function holdsHiddenSignatures(file: Uint8Array, document: PDF, listed: number): boolean {
  const text = Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1');
  const written = [...text.matchAll(/\/ByteRange\s*\[/g)].length;
  const rights = document.getCatalog().getDict('Perms', resolverOf(document))?.has('UR3') === true ? 1 : 0;
  return written > listed + rights;
}
