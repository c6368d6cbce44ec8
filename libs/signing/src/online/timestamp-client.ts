import { randomBytes } from 'node:crypto';
import type { DigestAlgorithm, TimestampAuthority } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { arrayBuffer, derOf, octets, oid, parseDer } from '../der';
import { timestampUnavailable } from '../signing-error';
import { readTimestamp } from '../verify/timestamp-token';
import { fetchDer } from './http-der';

/**
 * A timestamp authority by address (RFC 3161 over HTTP). The token is checked before it is used: its signature, its
 * imprint and the nonce, so that a broken authority is found at signing, not when a citizen verifies.
 */
export function timestampAuthority(url: string): TimestampAuthority {
  return {
    timestamp: async (digest: Uint8Array, algorithm: DigestAlgorithm) => {
      if (algorithm !== 'SHA-256') throw timestampUnavailable(new Error('digest'));
      return tokenFrom(url, digest).catch((cause: unknown) => Promise.reject(timestampUnavailable(cause)));
    },
  };
}

async function tokenFrom(url: string, digest: Uint8Array): Promise<Uint8Array> {
  const nonce = randomBytes(8);
  nonce[0] = 0x40 | ((nonce[0] ?? 0) & 0x3f);
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1js.Null() }),
      hashedMessage: octets(digest),
    }),
    nonce: new asn1js.Integer({ valueHex: arrayBuffer(nonce) }),
    certReq: true,
  });
  const answer = await fetchDer(url, { body: derOf(request), type: 'application/timestamp-query' });
  const response = new pkijs.TimeStampResp({ schema: parseDer(answer) });
  // 0 granted, 1 granted with modifications; all else is a refusal.
  const status: number = response.status.status;
  if (status > 1 || response.timeStampToken === undefined) throw new Error('rejected');
  const token = derOf(response.timeStampToken);
  const read = readTimestamp(token, { sha256: digest });
  if (read.problem !== undefined) throw new Error(read.problem);
  if (read.nonce === undefined || Buffer.compare(read.nonce, nonce) !== 0) throw new Error('nonce');
  return token;
}
