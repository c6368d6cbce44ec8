import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';

/** Object identifiers of this library, by their names in the standards. */
export const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  tstInfo: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  rsaEncryption: '1.2.840.113549.1.1.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha256: '2.16.840.1.101.3.4.2.1',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  basicOcsp: '1.3.6.1.5.5.7.48.1.1',
  ocspNonce: '1.3.6.1.5.5.7.48.1.2',
} as const;

/** Digests that are good enough to sign with, by identifier. SHA-1 and MD5 are left out on purpose. */
const digestNames: Readonly<Record<string, 'sha256' | 'sha384' | 'sha512'>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

export function digestName(identifier: string): 'sha256' | 'sha384' | 'sha512' | undefined {
  return digestNames[identifier];
}

export function digestOf(name: string, data: Uint8Array): Uint8Array {
  return new Uint8Array(createHash(name).update(data).digest());
}

/** A copy in a buffer of its own, as pkijs and asn1js want it. */
export function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** DER of anything that pkijs or asn1js can write. */
export function derOf(value: { toBER(): ArrayBuffer } | { toSchema(): asn1js.BaseBlock }): Uint8Array {
  return new Uint8Array('toBER' in value ? value.toBER() : value.toSchema().toBER(false));
}

/** @throws when the bytes are not exactly one DER value. */
export function parseDer(bytes: Uint8Array): asn1js.AsnType {
  const parsed = asn1js.fromBER(arrayBuffer(bytes));
  if (parsed.offset !== bytes.length) throw new Error('not one DER value');
  return parsed.result;
}

export function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: arrayBuffer(bytes) });
}

/** Bytes of an OCTET STRING that may come in one piece or constructed of several. */
export function octetsOf(value: asn1js.OctetString): Uint8Array {
  return new Uint8Array(value.getValue());
}

/** Whole seconds: DER allows no trailing zeros in a fraction, so no fraction is written. */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
