import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import * as asn1js from 'asn1js';
import { wholeSeconds } from '../der';
import { ledgerOf, roleKey } from './authority-state';
import { signingKey } from './issue-certificate';

const validFor = 7 * 86_400_000;

/**
 * The list of certificates taken back, as of now (DER, `application/pkix-crl`). The root answers for the issuing
 * authority, the issuing authority for all others.
 */
export async function currentCrl(
  authorityDir: string,
  issuer: 'root' | 'issuing',
  now = new Date(),
): Promise<Uint8Array> {
  const [ledger, { certificate, key }] = await Promise.all([ledgerOf(authorityDir), roleKey(authorityDir, issuer)]);
  const answersFor = (serial: string) => (serial === ledger.issued['issuing']) === (issuer === 'root');
  const crl = await x509.X509CrlGenerator.create({
    issuer: certificate.parsed.subjectName,
    thisUpdate: wholeSeconds(now),
    nextUpdate: wholeSeconds(new Date(now.getTime() + validFor)),
    entries: ledger.revoked
      .filter(({ serial }) => answersFor(serial))
      .map(({ serial, at }) => ({ serialNumber: serial, revocationDate: wholeSeconds(new Date(at)) })),
    extensions: [
      await x509.AuthorityKeyIdentifierExtension.create(certificate.parsed.publicKey),
      // CRLNumber must only grow (RFC 5280, 5.2.3): seconds do.
      new x509.Extension(
        '2.5.29.20',
        false,
        asn1js.Integer.fromBigInt(BigInt(Math.floor(now.getTime() / 1000))).toBER(),
      ),
    ],
    signingKey: await signingKey(new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }))),
    signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  });
  return new Uint8Array(crl.rawData);
}
