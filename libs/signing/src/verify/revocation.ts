import { verify } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import * as x509 from '@peculiar/x509';
import { isIssuedBy, isValidAt, normalSerial, readCertificate, sameBytes, type Certificate } from '../certificate';
import { derOf, digestOf, octetsOf, oid, parseDer } from '../der';

/** What a responder says about one certificate, after the responder's own signature was checked. */
export type Standing =
  | { readonly is: 'good'; readonly asOf: Date; readonly until?: Date }
  | { readonly is: 'revoked'; readonly since: Date };

/** Does the answer speak of that moment? One given later does, and one still in force then. */
export function speaksOf(standing: Standing, at: Date): boolean {
  if (standing.is === 'revoked') return true;
  return standing.asOf >= at || (standing.until !== undefined && standing.until >= at);
}

const digests: Readonly<Record<string, string>> = {
  [oid.sha256WithRsa]: 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};

/**
 * Reads an OCSP response (RFC 6960). Undefined when it is not about this certificate, not properly signed, or says
 * `unknown`: such an answer proves nothing.
 */
export function readOcsp(der: Uint8Array, certificate: Certificate, issuer: Certificate): Standing | undefined {
  try {
    const basic = answers.get(der) ?? basicResponse(der);
    if (basic === undefined) return undefined;
    answers.set(der, basic);
    const about = basic.tbsResponseData.responses.find(({ certID }) => isAbout(certID, certificate, issuer));
    return about && isSignedByResponder(basic, issuer) ? standingOf(about) : undefined;
  } catch {
    return undefined;
  }
}

/** One answer is looked at for many certificates; it is taken apart once. */
const answers = new WeakMap<Uint8Array, pkijs.BasicOCSPResponse>();

function basicResponse(der: Uint8Array): pkijs.BasicOCSPResponse | undefined {
  const response = new pkijs.OCSPResponse({ schema: parseDer(der) });
  if (response.responseStatus.valueBlock.valueDec !== 0 || response.responseBytes === undefined) return undefined;
  if (response.responseBytes.responseType !== oid.basicOcsp) return undefined;
  return new pkijs.BasicOCSPResponse({ schema: parseDer(octetsOf(response.responseBytes.response)) });
}

/** Reads a CRL (RFC 5280); undefined when it is not the issuer's, or its signature fails. */
export function readCrl(der: Uint8Array, certificate: Certificate, issuer: Certificate): Standing | undefined {
  try {
    const list = new x509.X509Crl(Buffer.from(der));
    if (
      !sameBytes(
        new Uint8Array(list.issuerName.toArrayBuffer()),
        new Uint8Array(issuer.parsed.subjectName.toArrayBuffer()),
      )
    ) {
      return undefined;
    }
    if (!isSignedList(der, issuer)) return undefined;
    const entry = list.entries.find(({ serialNumber }) => normalSerial(serialNumber) === certificate.serial);
    if (entry !== undefined) return { is: 'revoked', since: entry.revocationDate };
    return good(list.thisUpdate, list.nextUpdate);
  } catch {
    return undefined;
  }
}

/** CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signatureValue }; taken apart by hand, since pkijs
 * refuses lists with entries that OpenSSL accepts. */
function isSignedList(der: Uint8Array, issuer: Certificate): boolean {
  const list = parseDer(der);
  const [tbs, algorithm, signature] = list instanceof asn1js.Sequence ? list.valueBlock.value : [];
  if (tbs === undefined || algorithm === undefined || !(signature instanceof asn1js.BitString)) return false;
  const identifier = new pkijs.AlgorithmIdentifier({ schema: algorithm });
  return isSigned(identifier, tbs.valueBeforeDecodeView, signature, issuer);
}

/** The responder is the issuer itself, or one to whom the issuer gave that purpose (RFC 6960, 4.2.2.2). */
function isSignedByResponder(basic: pkijs.BasicOCSPResponse, issuer: Certificate): boolean {
  const responders = [issuer, ...(basic.certs ?? []).map((entry) => readCertificate(derOf(entry)))];
  const { tbsView } = basic.tbsResponseData;
  return responders.some(
    (responder) =>
      (responder === issuer || isDelegated(responder, issuer, basic.tbsResponseData.producedAt)) &&
      isSigned(basic.signatureAlgorithm, tbsView, basic.signature, responder),
  );
}

function isDelegated(responder: Certificate, issuer: Certificate, at: Date): boolean {
  const purposes = responder.native.keyUsage ?? [];
  return purposes.includes(oid.ocspSigning) && isIssuedBy(responder, issuer) && isValidAt(responder, at);
}

function isSigned(
  algorithm: pkijs.AlgorithmIdentifier,
  data: Uint8Array,
  signature: asn1js.BitString,
  by: Certificate,
): boolean {
  const digest = digests[algorithm.algorithmId];
  return digest !== undefined && verify(digest, data, by.native.publicKey, signature.valueBlock.valueHexView);
}

function isAbout(id: pkijs.CertID, certificate: Certificate, issuer: Certificate): boolean {
  const hash = { '1.3.14.3.2.26': 'sha1', [oid.sha256]: 'sha256' }[id.hashAlgorithm.algorithmId];
  if (hash === undefined) return false;
  const authority = issuer.schema;
  const key = authority.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const serial = Buffer.from(id.serialNumber.valueBlock.valueHexView).toString('hex');
  return (
    normalSerial(serial) === certificate.serial &&
    sameBytes(octetsOf(id.issuerNameHash), digestOf(hash, derOf(authority.subject))) &&
    sameBytes(octetsOf(id.issuerKeyHash), digestOf(hash, key))
  );
}

/** CertStatus is a CHOICE by context tag: good [0], revoked [1] with its time, unknown [2]. */
function standingOf(response: pkijs.SingleResponse): Standing | undefined {
  const status: unknown = response.certStatus;
  if (!(status instanceof asn1js.BaseBlock)) return undefined;
  if (status.idBlock.tagNumber === 0) return good(response.thisUpdate, response.nextUpdate);
  const [since] = status instanceof asn1js.Constructed ? status.valueBlock.value : [];
  if (status.idBlock.tagNumber === 1 && since instanceof asn1js.GeneralizedTime)
    return { is: 'revoked', since: since.toDate() };
  return undefined;
}

function good(asOf: Date, until: Date | undefined): Standing {
  return { is: 'good', asOf, ...(until === undefined ? {} : { until }) };
}
