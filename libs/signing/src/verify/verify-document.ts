import { PDF } from '@libpdf/core';
import { readCertificate } from '../certificate';
import { byteRangeIsSound, rangesFollowEachOther } from './byte-ranges';
import { judgeDocumentTimestamp, judgeSignature, type Circumstances } from './judge-signature';
import { onlySigningWasAdded } from './revision-changes';
import { securityStore } from './security-store';
import { endOf, signatureFields, type SignatureField } from './signature-fields';
import { conclude, type SignatureVerdict, type Verdict, type VerdictReason } from './verdict';

export interface VerifyOptions {
  /** Trust anchors, DER. */
  readonly roots: readonly Uint8Array[];
  /** Judge as of this moment; now, unless given. */
  readonly at?: Date;
}

/**
 * Judges a signed PDF as strictly as pyHanko does. Never throws, whatever the bytes.
 *
 * 1. every signature covers its revision from byte 0, but for its own string;
 * 2. digest, signature value and certificate binding hold;
 * 3. after a signature came nothing but further signatures and validation data;
 * 4. chains lead to the roots at the proven time, and nothing was taken back before it.
 */
export async function verifyDocument(pdf: Uint8Array, options: VerifyOptions): Promise<Verdict> {
  try {
    return await judge(pdf, options);
  } catch {
    return conclude([], 'signing.verdict.malformed');
  }
}

async function judge(file: Uint8Array, options: VerifyOptions): Promise<Verdict> {
  if (!startsAsPdf(file)) return conclude([], 'signing.verdict.notPdf');
  const document = await load(file);
  if (document === undefined) return conclude([], 'signing.verdict.malformed');
  const fields = signatureFields(document);
  const signatures = fields.filter(({ kind }) => kind === 'signature');
  if (signatures.length === 0) return conclude([], 'signing.verdict.unsigned');
  const sound = fields.every((field) => byteRangeIsSound(file, field)) && rangesFollowEachOther(fields);
  if (!sound) return conclude([], 'signing.verdict.byteRange');
  const circumstances: Circumstances = {
    file,
    roots: options.roots.map(readCertificate),
    store: securityStore(document),
    at: options.at ?? new Date(),
  };
  const archive = archiveOf(fields, circumstances);
  const verdicts: SignatureVerdict[] = [];
  for (const field of signatures) {
    const after = archive.time !== undefined && archive.end > endOf(field);
    const verdict = judgeSignature(field, after ? { ...circumstances, archivedAt: archive.time } : circumstances);
    const changed = verdict.reason === null && !(await isUntouchedSince(field, fields, file, document));
    verdicts.push(changed ? { ...verdict, reason: 'signing.verdict.changedAfterSigning' } : verdict);
  }
  const tail = await changesAfterLast(fields, file, document);
  return conclude(verdicts, archive.problem ?? tail);
}

interface Archive {
  readonly end: number;
  readonly time?: Date;
  readonly problem: VerdictReason | null;
}

/** The last document timestamp stands for all of them: it covers the earlier ones. */
function archiveOf(fields: readonly SignatureField[], circumstances: Circumstances): Archive {
  const last = fields.findLast(({ kind }) => kind === 'timestamp');
  if (last === undefined) return { end: 0, problem: null };
  const judged = judgeDocumentTimestamp(last, circumstances);
  if (judged instanceof Date) return { end: endOf(last), time: judged, problem: null };
  return { end: endOf(last), problem: judged };
}

async function isUntouchedSince(
  field: SignatureField,
  all: readonly SignatureField[],
  file: Uint8Array,
  document: PDF,
): Promise<boolean> {
  if (endOf(field) === file.length) return true;
  const earlier = await load(file.subarray(0, endOf(field)));
  if (earlier === undefined) return false;
  const later = all.filter((other) => endOf(other) > endOf(field)).flatMap(({ ref }) => ref ?? []);
  return onlySigningWasAdded(earlier, document, new Set(later));
}

/** Behind the last signature only a whole revision with validation data may stand: no loose bytes, no idle revision. */
async function changesAfterLast(
  fields: readonly SignatureField[],
  file: Uint8Array,
  document: PDF,
): Promise<VerdictReason | null> {
  const last = fields[fields.length - 1];
  if (last === undefined || endOf(last) === file.length) return null;
  const earlier = await load(file.subarray(0, endOf(last)));
  if (earlier === undefined) return 'signing.verdict.malformed';
  const tail = Buffer.from(file.subarray(endOf(last))).toString('latin1');
  const whole = /startxref\s+(\d+)\s+%%EOF[\r\n ]*$/.exec(tail);
  const references = Number(whole?.[1] ?? -1);
  if (references < endOf(last)) return 'signing.verdict.changedAfterSigning';
  return dssOf(earlier) === dssOf(document) ? 'signing.verdict.changedAfterSigning' : null;
}

function dssOf(document: PDF): string {
  const value = document.getCatalog().get('DSS');
  return value === undefined ? '' : JSON.stringify(value);
}

/** Only files that read without repair: where readers would have to guess, they might guess differently. */
async function load(file: Uint8Array): Promise<PDF | undefined> {
  const document = await PDF.load(file, { lenient: false }).catch(() => undefined);
  if (document === undefined || document.recoveredViaBruteForce || document.isEncrypted) return undefined;
  // A hybrid file shows one content to old readers and another to new ones.
  if (Buffer.from(file).includes('/XRefStm')) return undefined;
  return document;
}

function startsAsPdf(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, 5)).toString('latin1') === '%PDF-';
}
