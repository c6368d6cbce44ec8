import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { AuthorityUrls } from './authority-files';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]) };
const day = 86_400_000;

/** Certificate (DER) with its key (PKCS#8, DER). */
export interface Issued {
  readonly certificate: Uint8Array;
  readonly privateKey: Uint8Array;
}

export interface Subject {
  readonly commonName: string;
  readonly organisation: string;
  readonly title?: string;
}

export type Kind = 'root' | 'issuing' | 'tsa' | 'ocsp' | 'holder';

/** Years of validity. Certificates of office holders run at most five years, so the sandbox takes three. */
const years: Record<Kind, number> = { root: 20, issuing: 12, tsa: 6, ocsp: 3, holder: 3 };

/**
 * Makes a key and its certificate. Without `issuer` it signs itself.
 * A new certificate counts from five minutes ago, so that clocks a little apart do not refuse it.
 */
export async function issueCertificate(
  kind: Kind,
  subject: Subject,
  urls: AuthorityUrls,
  now: Date,
  issuer?: Issued,
): Promise<Issued> {
  const keys = await webcrypto.subtle.generateKey({ ...algorithm, modulusLength: 2048 }, true, ['sign', 'verify']);
  const issuerCertificate = issuer && new x509.X509Certificate(Buffer.from(issuer.certificate));
  const authorityKey = issuerCertificate?.publicKey ?? keys.publicKey;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: nameOf(subject),
    issuer: issuerCertificate?.subjectName ?? nameOf(subject),
    notBefore: new Date(Math.floor(now.getTime() / 1000) * 1000 - 300_000),
    notAfter: new Date(Math.floor(now.getTime() / 1000) * 1000 + years[kind] * 365 * day),
    publicKey: keys.publicKey,
    signingKey: issuer === undefined ? keys.privateKey : await signingKey(issuer.privateKey),
    signingAlgorithm: algorithm,
    extensions: [
      ...purposes(kind),
      ...addresses(kind, urls),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKey),
    ],
  });
  const privateKey = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificate: new Uint8Array(certificate.rawData), privateKey: new Uint8Array(privateKey) };
}

export function signingKey(pkcs8: Uint8Array): Promise<CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
}

/** Sixteen random bytes; the first is kept small, so that the number is positive and has no leading zeros. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
  return bytes.toString('hex');
}

function nameOf({ commonName, organisation, title }: Subject): x509.JsonName {
  return [
    { C: ['VN'] },
    { O: [organisation] },
    ...(title === undefined ? [] : [{ '2.5.4.12': [title] }]),
    { CN: [commonName] },
  ];
}

function purposes(kind: Kind): x509.Extension[] {
  const { KeyUsageFlags: use } = x509;
  switch (kind) {
    case 'root':
    case 'issuing':
      return [
        new x509.BasicConstraintsExtension(true, kind === 'root' ? 1 : 0, true),
        new x509.KeyUsagesExtension(use.keyCertSign | use.cRLSign, true),
      ];
    case 'tsa':
      // RFC 3161, 2.3: the one purpose, and critical.
      return [
        new x509.KeyUsagesExtension(use.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.timeStamping], true),
      ];
    case 'ocsp':
      // RFC 6960, 4.2.2.2.1: without no-check, one would have to ask the responder about itself.
      return [
        new x509.KeyUsagesExtension(use.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.ocspSigning]),
        new x509.Extension('1.3.6.1.5.5.7.48.1.5', false, new Uint8Array([5, 0])),
      ];
    case 'holder':
      return [new x509.KeyUsagesExtension(use.digitalSignature | use.nonRepudiation, true)];
  }
}

function addresses(kind: Kind, urls: AuthorityUrls): x509.Extension[] {
  if (kind === 'root') return [];
  if (kind === 'ocsp') return [];
  if (kind === 'issuing') {
    return [
      new x509.AuthorityInfoAccessExtension({ caIssuers: urls.rootCertificate }),
      new x509.CRLDistributionPointsExtension([urls.rootCrl]),
    ];
  }
  return [
    new x509.AuthorityInfoAccessExtension({ ocsp: urls.ocsp, caIssuers: urls.issuingCertificate }),
    new x509.CRLDistributionPointsExtension([urls.issuingCrl]),
  ];
}
