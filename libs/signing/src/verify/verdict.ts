export type Level = 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';

/** Why a paper, or one of its signatures, is not simply valid. Stable codes; the words for people are elsewhere. */
export type VerdictReason =
  | 'signing.verdict.notPdf'
  | 'signing.verdict.malformed'
  | 'signing.verdict.encrypted'
  | 'signing.verdict.unsigned'
  | 'signing.verdict.byteRange'
  | 'signing.verdict.altered'
  | 'signing.verdict.changedAfterSigning'
  | 'signing.verdict.signatureBroken'
  | 'signing.verdict.timestampBroken'
  | 'signing.verdict.weak'
  | 'signing.verdict.revoked'
  | 'signing.verdict.untrusted'
  | 'signing.verdict.timestampUntrusted'
  | 'signing.verdict.expired';

export interface SignatureVerdict {
  /** Common name in the certificate; empty when the certificate could not be read. */
  readonly signer: string;
  readonly organisation: string;
  readonly level: Level;
  /** ISO 8601 in UTC: the timestamp's time; at B-B what the signer claims; null when there is neither. */
  readonly signedAt: string | null;
  readonly coversWholeFile: boolean;
  /** Does the chain, valid at the time of signing, lead to one of the roots. */
  readonly trusted: boolean;
  readonly reason: VerdictReason | null;
}

export interface Verdict {
  /** `indeterminate`: nothing is wrong with the file, but whom it comes from cannot be told. */
  readonly verdict: 'valid' | 'invalid' | 'indeterminate';
  /** Oldest first; document timestamps are not listed, they lift the level. */
  readonly signatures: readonly SignatureVerdict[];
  readonly reason: VerdictReason | null;
}

const doubtful: ReadonlySet<VerdictReason> = new Set([
  'signing.verdict.encrypted',
  'signing.verdict.untrusted',
  'signing.verdict.timestampUntrusted',
  'signing.verdict.expired',
]);

export function isGrave(reason: VerdictReason | null): boolean {
  return reason !== null && !doubtful.has(reason);
}

/** The gravest of the reasons decides; a paper with several signatures is as good as the worst of them. */
export function conclude(signatures: readonly SignatureVerdict[], ofFile: VerdictReason | null): Verdict {
  const reasons = [ofFile, ...signatures.map(({ reason }) => reason)].filter((reason) => reason !== null);
  const grave = reasons.find(isGrave);
  if (grave !== undefined) return { verdict: 'invalid', signatures, reason: grave };
  const [doubt = null] = reasons;
  return { verdict: doubt === null ? 'valid' : 'indeterminate', signatures, reason: doubt };
}
