import type { SignatureVerdict, Verdict, VerdictReason } from '@hotich/signing';

/** In bytes; a signed result has some 100 kB, a whole scanned file of a dossier 20 MB. */
export const largestFile = 128 * 1024 * 1024;

/** Why a file was not even looked at, or not to the end. */
export type FileReason =
  | 'signing.file.missing'
  | 'signing.file.notAFile'
  | 'signing.file.unreadable'
  | 'signing.file.tooLarge'
  | 'signing.file.tooSlow'
  | 'signing.file.tooHungry';

export interface FileQuestion {
  readonly file: string;
  /** Trust anchors, DER. */
  readonly roots: readonly Uint8Array[];
  /** Judge as of this moment; null is now. */
  readonly at: Date | null;
}

export interface FileAnswer {
  readonly file: string;
  readonly verdict: Verdict['verdict'];
  readonly signatures: readonly Omit<SignatureVerdict, 'organisation'>[];
  readonly reason: VerdictReason | FileReason | null;
}

/** Nothing can be said of it, neither good nor bad. */
export function notJudged(file: string, reason: FileReason): FileAnswer {
  return { file, verdict: 'indeterminate', signatures: [], reason };
}
