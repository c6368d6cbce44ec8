import * as asn1js from 'asn1js';
import { holderOf, isValidAt, type Certificate } from '../certificate';
import { arrayBuffer, digestOf, oid } from '../der';
import { signedBytes } from './byte-ranges';
import { checkCms, type CheckedCms } from './cms';
import type { SecurityStore } from './security-store';
import { WeakAlgorithm } from './signature-value';
import { endOf, type SignatureField } from './signature-fields';
import { readTimestamp, type Imprints, type ReadTimestamp } from './timestamp-token';
import { findTrustPath, standingOfPath } from './trust-path';
import type { Level, SignatureVerdict, VerdictReason } from './verdict';

export interface Circumstances {
  readonly file: Uint8Array;
  readonly roots: readonly Certificate[];
  readonly store: SecurityStore;
  /** When the question is asked. */
  readonly at: Date;
  /** Time that a later document timestamp proves, if one covers this signature and its validation data. */
  readonly archivedAt?: Date;
}

/** Kinds whose whole content is a SHA-1 digest. */
const bySha1 = new Set(['adbe.pkcs7.sha1', 'adbe.x509.rsa_sha1']);
const known = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

/** One signature by itself: arithmetic, binding, timestamp, chain, revocation, level. */
export function judgeSignature(field: SignatureField, circumstances: Circumstances): SignatureVerdict {
  const coversWholeFile = endOf(field) === circumstances.file.length;
  if (bySha1.has(field.subFilter)) return unread(coversWholeFile, 'signing.verdict.weak');
  if (!known.has(field.subFilter)) return unread(coversWholeFile, 'signing.verdict.signatureBroken');
  const checked = attempt(() =>
    checkCms(withoutPadding(field.contents), {
      contentType: oid.data,
      detached: signedBytes(circumstances.file, field),
      certificateBound: field.subFilter !== 'adbe.pkcs7.detached',
      known: circumstances.store.certificates,
    }),
  );
  if (checked instanceof Error) {
    if (checked instanceof WeakAlgorithm) return unread(coversWholeFile, 'signing.verdict.weak');
    const altered = checked.message === 'message digest';
    return unread(coversWholeFile, altered ? 'signing.verdict.altered' : 'signing.verdict.signatureBroken');
  }
  const { commonName: signer, organisation } = holderOf(checked.signer);
  return { signer, organisation, coversWholeFile, ...judgeTrust(checked, circumstances) };
}

/**
 * Time of a document timestamp, or why it proves nothing. It covers the file as a signature does, by the digest of its
 * ranges.
 */
export function judgeDocumentTimestamp(field: SignatureField, circumstances: Circumstances): Date | VerdictReason {
  const imprints = imprintsOf(signedBytes(circumstances.file, field));
  const token = attempt(() => withoutPadding(field.contents));
  if (token instanceof Error) return 'signing.verdict.timestampBroken';
  const read = readTimestamp(token, imprints, circumstances.store.certificates);
  if (read.problem !== undefined || read.time === undefined) return 'signing.verdict.timestampBroken';
  return timestampStanding(read, circumstances) === undefined ? 'signing.verdict.timestampUntrusted' : read.time;
}

type Judgement = Pick<SignatureVerdict, 'level' | 'signedAt' | 'trusted' | 'reason'>;

function judgeTrust(checked: CheckedCms, circumstances: Circumstances): Judgement {
  const { store, roots, archivedAt } = circumstances;
  const imprints = imprintsOf(checked.signature);
  const stamp = checked.timestampToken && readTimestamp(checked.timestampToken, imprints, store.certificates);
  const time = stamp?.time ?? checked.claimedTime;
  const signedAt = time?.toISOString() ?? null;
  const say = (level: Level, trusted: boolean, reason: VerdictReason | null) => ({ level, signedAt, trusted, reason });
  if (stamp?.problem !== undefined) return say('B-B', false, 'signing.verdict.timestampBroken');
  // Without a proven time the certificate must be good now; with one, then.
  const reference = stamp?.time ?? archivedAt ?? circumstances.at;
  const path = findTrustPath(checked.signer, [...checked.certificates, ...store.certificates], roots, reference);
  const stamped = stamp && timestampStanding(stamp, circumstances);
  const proven: Level = stamp === undefined ? 'B-B' : 'B-T';
  if (!maySign(checked.signer)) return say(proven, false, 'signing.verdict.untrusted');
  if (path === undefined) {
    const expired = stamp === undefined && !isValidAt(checked.signer, reference);
    return say(proven, false, expired ? 'signing.verdict.expired' : 'signing.verdict.untrusted');
  }
  const standing = standingOfPath(path, store, reference);
  if (standing === 'revoked') return say(proven, false, 'signing.verdict.revoked');
  if (stamp === undefined) return say('B-B', true, null);
  if (stamped === undefined) return say('B-T', true, 'signing.verdict.timestampUntrusted');
  if (stamped === 'expired') return say('B-T', true, 'signing.verdict.expired');
  if (standing !== 'known' || stamped !== 'known') return say('B-T', true, null);
  return say(circumstances.archivedAt === undefined ? 'B-LT' : 'B-LTA', true, null);
}

/**
 * The chain of the timestamp's authority: undefined without trust; `expired` when its certificate ran out and no later
 * timestamp took over, for then anybody who came by its old key could date what he likes.
 */
function timestampStanding(
  stamp: ReadTimestamp,
  { store, roots, at, archivedAt }: Circumstances,
): 'known' | 'unknown' | 'expired' | undefined {
  if (stamp.authority === undefined || stamp.time === undefined) return undefined;
  const path = findTrustPath(stamp.authority, [...stamp.certificates, ...store.certificates], roots, stamp.time);
  if (path === undefined) return undefined;
  const standing = standingOfPath(path, store, stamp.time);
  if (standing === 'revoked') return undefined;
  return stamp.authority.parsed.notAfter < (archivedAt ?? at) ? 'expired' : standing;
}

/** Purposes that have nothing to do with papers: TLS servers, code, timestamps, OCSP. */
const otherPurposes = new Set(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', oid.timeStamping, oid.ocspSigning]);

/**
 * Key usage, where given, must allow signatures (digitalSignature or nonRepudiation), and the purposes, where given, must
 * not all be other ones; an authority signs no papers.
 */
function maySign(certificate: Certificate): boolean {
  const usage = certificate.parsed.getExtension('2.5.29.15');
  const purposes = certificate.native.keyUsage ?? [];
  if (certificate.native.ca || (purposes.length > 0 && purposes.every((one) => otherPurposes.has(one)))) return false;
  if (usage === null || !('usages' in usage)) return true;
  return typeof usage.usages === 'number' && (usage.usages & 3) !== 0;
}

function imprintsOf(data: Uint8Array): Imprints {
  return { sha256: digestOf('sha256', data), sha384: digestOf('sha384', data), sha512: digestOf('sha512', data) };
}

/** /Contents is longer than the CMS; behind the CMS only zeros may stand. */
function withoutPadding(contents: Uint8Array): Uint8Array {
  const { offset: length } = asn1js.fromBER(arrayBuffer(contents));
  if (length <= 0) throw new Error('no signature');
  if (contents.subarray(length).some((byte) => byte !== 0)) throw new Error('something behind the signature');
  return contents.subarray(0, length);
}

function unread(coversWholeFile: boolean, reason: VerdictReason): SignatureVerdict {
  return { signer: '', organisation: '', level: 'B-B', signedAt: null, coversWholeFile, trusted: false, reason };
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable');
  }
}
