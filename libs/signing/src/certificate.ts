import 'reflect-metadata';
import { X509Certificate as NodeCertificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import * as pkijs from 'pkijs';
import type { CertificateHolder } from './signer';

/** A certificate in every form: parsed for its extensions, native for checking signatures, as ASN.1. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly parsed: x509.X509Certificate;
  readonly native: NodeCertificate;
  /** For building and comparing ASN.1. */
  readonly schema: pkijs.Certificate;
  /** Hexadecimal, lower case, without leading zeros. */
  readonly serial: string;
}

const kept = new Map<string, Certificate>();
const mostKept = 256;

/**
 * The same few certificates come again and again, in every signature, timestamp and answer, and reading one is dear;
 * the last read are kept.
 * @throws when the bytes are no certificate.
 */
export function readCertificate(der: Uint8Array): Certificate {
  const key = Buffer.from(der).toString('latin1');
  const certificate = kept.get(key) ?? read(der);
  kept.delete(key);
  kept.set(key, certificate);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return certificate;
}

function read(der: Uint8Array): Certificate {
  const own = new Uint8Array(der);
  const parsed = new x509.X509Certificate(Buffer.from(own));
  return {
    der: own,
    parsed,
    native: new NodeCertificate(own),
    schema: pkijs.Certificate.fromBER(own.buffer),
    serial: normalSerial(parsed.serialNumber),
  };
}

export function holderOf(certificate: Certificate): CertificateHolder {
  const name = certificate.parsed.subjectName;
  const [commonName = ''] = name.getField('CN');
  const [organisation = ''] = name.getField('O');
  const [title] = name.getField('2.5.4.12');
  return { commonName, organisation, ...(title === undefined ? {} : { title }) };
}

/** Did `issuer` issue this certificate: by name, key identifier, right to issue, and signature. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate): boolean {
  try {
    return (
      certificate.native.checkIssued(issuer.native) &&
      issuer.native.ca &&
      certificate.native.verify(issuer.native.publicKey)
    );
  } catch {
    return false;
  }
}

export function isSelfIssued(certificate: Certificate): boolean {
  return certificate.parsed.subject === certificate.parsed.issuer;
}

export function isValidAt(certificate: Certificate, at: Date): boolean {
  return certificate.parsed.notBefore <= at && at <= certificate.parsed.notAfter;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

export function normalSerial(hex: string): string {
  return hex.toLowerCase().replace(/^0+(?=.)/, '');
}
