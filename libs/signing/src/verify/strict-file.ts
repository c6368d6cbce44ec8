import { PDF } from '@libpdf/core';
import { resolverOf } from './references';
import type { VerdictReason } from './verdict';

/** Only files that read without repair: where readers would have to guess, they might guess differently. */
export async function loadStrictly(file: Uint8Array): Promise<PDF | VerdictReason> {
  // A hybrid file shows one content to old readers and another to new ones.
  if (Buffer.from(file.buffer, file.byteOffset, file.length).includes('/XRefStm')) return 'signing.verdict.malformed';
  try {
    const document = await PDF.load(file, { lenient: false });
    if (document.isEncrypted) return 'signing.verdict.encrypted';
    return document.recoveredViaBruteForce ? 'signing.verdict.malformed' : document;
  } catch {
    return 'signing.verdict.malformed';
  }
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
