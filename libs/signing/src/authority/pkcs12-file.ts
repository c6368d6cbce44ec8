import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const keyBag = '1.2.840.113549.1.12.10.1.2';
const certificateBag = '1.2.840.113549.1.12.10.1.3';
const localKeyId = '1.2.840.113549.1.9.21';
const iterations = 20_000;

/** What goes into a keystore; all DER, the key as PKCS#8. */
export interface KeystoreContents {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly privateKey: Uint8Array;
}

/** A PKCS#12 file: the key under AES-256 with PBKDF2-SHA-256, the certificates beside it, a MAC over the whole. */
export async function writePkcs12(contents: KeystoreContents, password: string): Promise<Uint8Array> {
  const secret = arrayBuffer(new TextEncoder().encode(password));
  const bags = [await shroudedKey(contents.privateKey, secret), ...certificateBags(contents)];
  const keyId = new pkijs.Attribute({
    type: localKeyId,
    values: [new asn1js.OctetString({ valueHex: arrayBuffer(randomBytes(8)) })],
  });
  // Key and leaf share an id, so that readers of other makers pair them.
  for (const bag of bags.slice(0, 2)) bag.bagAttributes = [keyId];
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: { safeContents: [{ privacyMode: 0, value: new pkijs.SafeContents({ safeBags: bags }) }] },
  });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password: secret,
    iterations,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return new Uint8Array(pfx.toSchema().toBER(false));
}

async function shroudedKey(pkcs8: Uint8Array, password: ArrayBuffer): Promise<pkijs.SafeBag> {
  const bagValue = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(arrayBuffer(pkcs8)) });
  await bagValue.makeInternalValues({
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: new Uint8Array(randomBytes(16)) },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: iterations,
  });
  return new pkijs.SafeBag({ bagId: keyBag, bagValue });
}

function certificateBags({ certificate, chain }: KeystoreContents): pkijs.SafeBag[] {
  return [certificate, ...chain].map((der) => {
    const bagValue = new pkijs.CertBag({ parsedValue: pkijs.Certificate.fromBER(arrayBuffer(der)) });
    return new pkijs.SafeBag({ bagId: certificateBag, bagValue });
  });
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
