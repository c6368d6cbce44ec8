import { verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { P12Signer } from '@libpdf/core';
import { holderOf, readCertificate, type Certificate } from './certificate';
import type { Signer } from './signer';
import { keystoreUnreadable } from './signing-error';

/**
 * A signer from a PKCS#12 file: RSA or P-256, with the holder's certificate and its chain. The arithmetic is OpenSSL's,
 * by way of WebCrypto, off the main thread.
 * @throws SigningError `signing.keystore.unreadable` for a missing file, a wrong password, or a key without certificate.
 */
export async function openKeystore(path: string, password: string): Promise<Signer> {
  try {
    const store = await P12Signer.create(new Uint8Array(await readFile(path)), password);
    const sign = (data: Uint8Array) => store.sign(data, 'SHA-256');
    const all = [store.certificate, ...store.certificateChain].map(readCertificate);
    const own = await certificateOfKey(all, sign);
    const chain = all.filter((certificate) => certificate !== own).map(({ der }) => der);
    return { holder: holderOf(own), certificate: own.der, chain, sign };
  } catch (cause) {
    throw keystoreUnreadable(cause);
  }
}

/** Files of other makers put the certificates in any order, so the key itself tells which one is its own. */
async function certificateOfKey(all: Certificate[], sign: Signer['sign']): Promise<Certificate> {
  const probe = new TextEncoder().encode('which certificate is mine');
  const signature = await sign(probe);
  const own = all.find(({ native }) => verify('sha256', probe, native.publicKey, signature));
  if (own === undefined) throw new Error('no certificate for the key');
  return own;
}
