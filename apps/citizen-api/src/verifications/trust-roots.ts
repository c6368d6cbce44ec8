import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Injection token of the reader of trust anchors. */
export const trustAnchors = Symbol('trustAnchors');

/** Reads the trust anchors (DER); rejects when a file is missing or holds no certificate. */
export type TrustAnchors = () => Promise<Uint8Array[]>;

/** The certificates of these files, PEM or DER, separated by commas. Read at each call: an authority may be made later. */
export function trustAnchorsIn(files: string): TrustAnchors {
  const paths = files.split(',').map((path) => path.trim());
  return () => Promise.all(paths.map(async (path) => new Uint8Array(new X509Certificate(await readFile(path)).raw)));
}
