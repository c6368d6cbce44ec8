import type { RevocationProvider } from '@libpdf/core';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import * as x509 from '@peculiar/x509';
import { isSelfIssued, readCertificate, type Certificate } from '../certificate';
import { derOf, digestOf, octets } from '../der';
import { certificateRevoked, revocationUnavailable, SigningError } from '../signing-error';
import { readCrl, readOcsp, type Standing } from '../verify/revocation';
import { fetchDer } from './http-der';

/** Old, yet the hash that every responder knows; it only names the issuer and protects nothing. */
const sha1 = '1.3.14.3.2.26';

/** The proof as it is embedded, and what it says. */
export interface Proof {
  readonly kind: 'ocsp' | 'crl';
  readonly der: Uint8Array;
  readonly standing: Standing;
}

/**
 * Asks the responder that the certificate names, then the list that it names.
 * @throws SigningError `signing.revocation.unavailable` when neither gives a sound answer.
 */
export async function askStanding(certificate: Certificate, issuer: Certificate): Promise<Proof> {
  let trouble: unknown;
  for (const url of responders(certificate)) {
    try {
      const der = await fetchDer(url, { body: ocspRequest(certificate, issuer), type: 'application/ocsp-request' });
      const standing = readOcsp(der, certificate, issuer);
      if (standing !== undefined) return { kind: 'ocsp', der, standing };
    } catch (error) {
      trouble = error;
    }
  }
  for (const url of lists(certificate)) {
    try {
      const der = await fetchDer(url);
      const standing = readCrl(der, certificate, issuer);
      if (standing !== undefined) return { kind: 'crl', der, standing };
    } catch (error) {
      trouble = error;
    }
  }
  throw revocationUnavailable(certificate.serial, trouble);
}

/**
 * Gathers proofs for the PDF library, which asks for each certificate of the chains of signer and timestamp. It swallows
 * what a provider throws, so the first trouble is kept here until `complain` is called when signing is done.
 */
export class RevocationGatherer implements RevocationProvider {
  #trouble: SigningError | undefined;
  readonly #lists = new Map<string, Uint8Array>();

  async getOCSP(certificateDer: Uint8Array, issuerDer: Uint8Array): Promise<Uint8Array | null> {
    const certificate = readCertificate(certificateDer);
    if (isSelfIssued(certificate)) return null;
    try {
      const proof = await askStanding(certificate, readCertificate(issuerDer));
      if (proof.standing.is === 'revoked') throw certificateRevoked(certificate.serial);
      if (proof.kind === 'ocsp') return proof.der;
      this.#lists.set(certificate.serial, proof.der);
    } catch (error) {
      this.#trouble ??= error instanceof SigningError ? error : revocationUnavailable(certificate.serial, error);
    }
    return null;
  }

  /** @throws SigningError for the first certificate that was revoked, or of which nothing could be learnt. */
  complain(): void {
    if (this.#trouble !== undefined) throw this.#trouble;
  }

  /** Called after `getOCSP` had nothing; the list, if that was the proof, is at hand. */
  async getCRL(certificateDer: Uint8Array): Promise<Uint8Array | null> {
    return this.#lists.get(readCertificate(certificateDer).serial) ?? null;
  }
}

/** Does the certificate name anybody to ask? */
export function namesResponder(certificate: Certificate): boolean {
  return responders(certificate).length + lists(certificate).length > 0;
}

function responders(certificate: Certificate): string[] {
  const access = certificate.parsed.getExtension(x509.AuthorityInfoAccessExtension);
  return onlyHttp(access?.ocsp.map(({ value }) => value) ?? []);
}

function lists(certificate: Certificate): string[] {
  const points = certificate.parsed.getExtension(x509.CRLDistributionPointsExtension);
  const names = points?.distributionPoints.flatMap((point) => point.distributionPoint?.fullName ?? []) ?? [];
  return onlyHttp(names.flatMap(({ uniformResourceIdentifier: uri }) => uri ?? []));
}

function onlyHttp(urls: readonly string[]): string[] {
  return urls.filter((url) => /^https?:\/\//.test(url));
}

function ocspRequest(certificate: Certificate, issuer: Certificate): Uint8Array {
  const authority = issuer.schema;
  const key = authority.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const id = new pkijs.CertID({
    hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: sha1, algorithmParams: new asn1js.Null() }),
    issuerNameHash: octets(digestOf('sha1', derOf(authority.subject))),
    issuerKeyHash: octets(digestOf('sha1', key)),
    serialNumber: certificate.schema.serialNumber,
  });
  const tbsRequest = new pkijs.TBSRequest({ requestList: [new pkijs.Request({ reqCert: id })] });
  return new Uint8Array(new pkijs.OCSPRequest({ tbsRequest }).toSchema(true).toBER(false));
}
