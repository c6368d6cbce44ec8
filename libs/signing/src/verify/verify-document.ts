import type { PDF } from '@libpdf/core';
import { readCertificate } from '../certificate';
import { byteRangeIsSound, rangesFollowEachOther } from './byte-ranges';
import { judgeDocumentTimestamp, judgeSignature, type Circumstances } from './judge-signature';
import { permissionAfter } from './permissions';
import { changesBetween, type Changes } from './revision-changes';
import { securityStore } from './security-store';
import { endsWithOwnReferences, holdsHiddenSignatures, isReadable, loadStrictly, startsAsPdf } from './strict-file';
import { endOf, signatureFields, type SignatureField } from './signature-fields';
import { conclude, isGrave, type SignatureVerdict, type Verdict, type VerdictReason } from './verdict';

export interface VerifyOptions {
  /** Trust anchors, DER. */
  readonly roots: readonly Uint8Array[];
  /** Judge as of this moment; now, unless given. */
  readonly at?: Date;
}

/**
 * Judges a signed PDF, ours or anybody's, as strictly as pyHanko does or more so. Never throws, whatever the bytes.
 *
 * 1. the file reads without repair, and every signature covers its revision from byte 0, but for its own string;
 * 2. digest, signature value and certificate binding hold, with algorithms that still count;
 * 3. after a signature came nothing but validation data, further signatures, and what a certification permits (DocMDP,
 *    FieldMDP): filling in at level 2, notes without a drawing of their own at level 3;
 * 4. chains lead to the roots at the proven time, and nothing was taken back before it. That revocation is not told of
 *    at all keeps the level at B-T, no more, as nothing may be fetched.
 *
 * `invalid` when 1, 2 or 3 fails, or a certificate was revoked; `indeterminate` when only the chain cannot be found, has
 * run out without a timestamp, or the file is encrypted.
 *
 * Stricter than pyHanko on purpose: no filling in without a certification, no bytes behind the last revision, no idle
 * revision, no other title, no replaced form font, no padding but zeros, a bound certificate always.
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
  const document = await loadStrictly(file);
  if (!isReadable(document)) return conclude([], document);
  const fields = signatureFields(document);
  const signatures = fields.filter(({ kind }) => kind === 'signature');
  if (signatures.length === 0) return conclude([], 'signing.verdict.unsigned');
  const sound = fields.every((field) => byteRangeIsSound(file, field)) && rangesFollowEachOther(fields);
  if (!sound) return conclude([], 'signing.verdict.byteRange');
  if (holdsHiddenSignatures(file, document, fields.length)) return conclude([], 'signing.verdict.changedAfterSigning');
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
    const changed = !isGrave(verdict.reason) && (await changesSince(field, fields, file, document)) === 'forbidden';
    verdicts.push(changed ? { ...verdict, reason: 'signing.verdict.changedAfterSigning' } : verdict);
  }
  return conclude(verdicts, archive.problem ?? (await tailProblem(fields, file, document)));
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

async function changesSince(
  field: SignatureField,
  all: readonly SignatureField[],
  file: Uint8Array,
  document: PDF,
): Promise<Changes> {
  if (endOf(field) === file.length) return 'idle';
  const earlier = await loadStrictly(file.subarray(0, endOf(field)));
  if (!isReadable(earlier)) return 'forbidden';
  const later = all.filter((other) => endOf(other) > endOf(field));
  const refsOf = (kind: SignatureField['kind']) =>
    new Set(
      later.filter((one) => one.kind === kind).flatMap(({ ref, widgets }) => [...(ref ? [ref] : []), ...widgets]),
    );
  const upToHere = all.slice(0, all.indexOf(field) + 1).map(({ declared }) => declared);
  return changesBetween(
    earlier,
    document,
    { signatures: refsOf('signature'), timestamps: refsOf('timestamp') },
    permissionAfter(upToHere),
  );
}

/** Behind the last signature only whole revisions with something permitted may stand: no loose bytes, no idle revision. */
async function tailProblem(
  fields: readonly SignatureField[],
  file: Uint8Array,
  document: PDF,
): Promise<VerdictReason | null> {
  const last = fields[fields.length - 1];
  if (last === undefined || endOf(last) === file.length) return null;
  const whole = endsWithOwnReferences(file, endOf(last));
  return whole && (await changesSince(last, fields, file, document)) === 'allowed'
    ? null
    : 'signing.verdict.changedAfterSigning';
}
