import * as pkijs from 'pkijs';
import type { Certificate } from '../certificate';
import { digestName, octetsOf, oid, parseDer } from '../der';
import { checkCms } from './cms';
import { sameBytes } from '../certificate';

export interface ReadTimestamp {
  /** Undefined when the token holds together. */
  readonly problem?: string;
  readonly time?: Date;
  readonly nonce?: Uint8Array;
  readonly authority?: Certificate;
  readonly certificates: readonly Certificate[];
}

/** Digests of what the token should cover, by the name of the digest. */
export type Imprints = Partial<Readonly<Record<'sha256' | 'sha384' | 'sha512', Uint8Array>>>;

/**
 * Checks an RFC 3161 token by itself: signature, bound certificate, imprint, the authority's purpose.
 * The chain of the authority is for the caller to judge.
 */
export function readTimestamp(
  token: Uint8Array,
  imprints: Imprints,
  known: readonly Certificate[] = [],
): ReadTimestamp {
  try {
    const checked = checkCms(token, { contentType: oid.tstInfo, certificateBound: true, known });
    if (checked.content === undefined) throw new Error('no content');
    const info = new pkijs.TSTInfo({ schema: parseDer(checked.content) });
    const digest = digestName(info.messageImprint.hashAlgorithm.algorithmId);
    const expected = digest && imprints[digest];
    if (expected === undefined || !sameBytes(octetsOf(info.messageImprint.hashedMessage), expected))
      throw new Error('imprint');
    if (!isForTimestampsOnly(checked.signer)) throw new Error('not a timestamp certificate');
    return {
      time: info.genTime,
      authority: checked.signer,
      certificates: checked.certificates,
      ...(info.nonce === undefined ? {} : { nonce: new Uint8Array(info.nonce.valueBlock.valueHexView) }),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'unreadable', certificates: [] };
  }
}

/** RFC 3161, 2.3: extended key usage critical, and timestamps its one purpose. */
function isForTimestampsOnly(certificate: Certificate): boolean {
  const usage = certificate.parsed.getExtension('2.5.29.37');
  const purposes = certificate.native.keyUsage ?? [];
  return usage?.critical === true && purposes.length === 1 && purposes[0] === oid.timeStamping;
}
