import { constants, verify, type KeyObject } from 'node:crypto';
import * as pkijs from 'pkijs';
import { digestName, oid } from '../der';

/** The signature may be sound, but it is made in a way that can be forged today. */
export class WeakAlgorithm extends Error {}

type Digest = 'sha256' | 'sha384' | 'sha512';

const fixedDigests: Readonly<Record<string, { readonly kind: 'rsa' | 'ec'; readonly digest: Digest }>> = {
  [oid.sha256WithRsa]: { kind: 'rsa', digest: 'sha256' },
  '1.2.840.113549.1.1.12': { kind: 'rsa', digest: 'sha384' },
  '1.2.840.113549.1.1.13': { kind: 'rsa', digest: 'sha512' },
  '1.2.840.10045.4.3.2': { kind: 'ec', digest: 'sha256' },
  '1.2.840.10045.4.3.3': { kind: 'ec', digest: 'sha384' },
  '1.2.840.10045.4.3.4': { kind: 'ec', digest: 'sha512' },
};
const rsaPss = '1.2.840.113549.1.1.10';
/** MD5 and SHA-1 with RSA, SHA-1 with ECDSA. */
const weakAlgorithms = new Set(['1.2.840.113549.1.1.4', '1.2.840.113549.1.1.5', '1.2.840.10045.4.1']);
const weakDigests = new Set(['1.3.14.3.2.26', '1.2.840.113549.2.5', '1.2.840.113549.2.2']);
const shortestRsa = 2048;
const soundCurves = new Set(['prime256v1', 'secp384r1', 'secp521r1', 'brainpoolP256r1', 'brainpoolP384r1']);

/** @throws WeakAlgorithm for MD5 and SHA-1, Error for what nobody knows. */
export function strongDigest(identifier: string): Digest {
  if (weakDigests.has(identifier)) throw new WeakAlgorithm('digest');
  const digest = digestName(identifier);
  if (digest === undefined) throw new Error('unknown digest');
  return digest;
}

/**
 * RSASSA-PKCS1-v1_5, RSASSA-PSS and ECDSA with SHA-2. `digest` is that of the signer's information; the signature's own
 * must be the same (RFC 5652 leaves it open, but two digests in one signature are two ways to read it).
 * @throws WeakAlgorithm for SHA-1, RSA below 2048 bits and short curves.
 */
export function signatureHolds(
  algorithm: pkijs.AlgorithmIdentifier,
  digest: Digest,
  data: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): boolean {
  if (data.length === 0) return false;
  requireStrongKey(key);
  const { algorithmId } = algorithm;
  if (weakAlgorithms.has(algorithmId)) throw new WeakAlgorithm('signature algorithm');
  const kind = key.asymmetricKeyType;
  if (algorithmId === oid.rsaEncryption) return kind === 'rsa' && verify(digest, data, key, signature);
  if (algorithmId === rsaPss) return holdsByPss(algorithm, digest, data, key, signature);
  const fixed = fixedDigests[algorithmId];
  return fixed?.kind === kind && fixed?.digest === digest && verify(digest, data, key, signature);
}

/** Is the certificate signed with an algorithm that still counts? */
export function isSoundlySigned(algorithmId: string): boolean {
  return algorithmId === rsaPss || fixedDigests[algorithmId] !== undefined;
}

function requireStrongKey(key: KeyObject): void {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < shortestRsa) throw new WeakAlgorithm('key length');
  if (namedCurve !== undefined && !soundCurves.has(namedCurve)) throw new WeakAlgorithm('curve');
}

/** Both digests of the parameters (RFC 4055) must be that of the content; absent they mean SHA-1. */
function holdsByPss(
  algorithm: pkijs.AlgorithmIdentifier,
  digest: Digest,
  data: Uint8Array,
  key: KeyObject,
  signature: Uint8Array,
): boolean {
  const kind = key.asymmetricKeyType;
  if (kind !== 'rsa' && kind !== 'rsa-pss') return false;
  const wanted = new pkijs.RSASSAPSSParams({ schema: algorithm.algorithmParams });
  const mask = new pkijs.AlgorithmIdentifier({ schema: wanted.maskGenAlgorithm.algorithmParams });
  if (strongDigest(wanted.hashAlgorithm.algorithmId) !== digest) return false;
  if (strongDigest(mask.algorithmId) !== digest) return false;
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify(digest, data, { key, padding, saltLength: wanted.saltLength }, signature);
}
