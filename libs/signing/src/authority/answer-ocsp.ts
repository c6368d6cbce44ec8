import { sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { normalSerial } from '../certificate';
import { arrayBuffer, derOf, digestOf, octets, oid, parseDer, wholeSeconds } from '../der';
import type { AuthorityLedger } from './authority-files';
import { ledgerOf, roleKey, type RoleKey } from './authority-state';

const successful = 0;
const malformedRequest = 1;
const validFor = 3_600_000;
const hashes: Readonly<Record<string, string>> = { '1.3.14.3.2.26': 'sha1', [oid.sha256]: 'sha256' };

/**
 * RFC 6960: a DER OCSPRequest in, a DER OCSPResponse out (`application/ocsp-request` and `-response`), signed by the
 * delegated responder. Certificates that this authority did not issue are `unknown`, never `good`.
 */
export async function answerOcsp(authorityDir: string, requestDer: Uint8Array, now = new Date()): Promise<Uint8Array> {
  const request = readRequest(requestDer);
  if (request === undefined) return response(malformedRequest);
  const [ledger, issuing, responder] = await Promise.all([
    ledgerOf(authorityDir),
    roleKey(authorityDir, 'issuing'),
    roleKey(authorityDir, 'ocsp'),
  ]);
  const asked = request.tbsRequest.requestList.map(({ reqCert }) => reqCert);
  const nonce = request.tbsRequest.requestExtensions?.find(({ extnID }) => extnID === oid.ocspNonce);
  const data = new pkijs.ResponseData({
    responderID: responderKey(responder),
    producedAt: wholeSeconds(now),
    responses: asked.map((id) => singleResponse(id, ledger, issuing, now)),
    ...(nonce === undefined ? {} : { responseExtensions: [nonce] }),
  });
  // Encoded once: what is signed and what is sent must be the same bytes.
  const schema: unknown = data.toSchema(true);
  if (!(schema instanceof asn1js.Sequence)) throw new Error('response data');
  const tbs = new Uint8Array(schema.toBER(false));
  const basic = new pkijs.BasicOCSPResponse({
    tbsResponseData: new pkijs.ResponseData({ schema: parseDer(tbs) }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({
      algorithmId: oid.sha256WithRsa,
      algorithmParams: new asn1js.Null(),
    }),
    signature: new asn1js.BitString({ valueHex: arrayBuffer(sign('sha256', tbs, responder.key)) }),
    certs: [responder.certificate.schema],
  });
  return response(successful, basic);
}

function readRequest(der: Uint8Array): pkijs.OCSPRequest | undefined {
  try {
    return new pkijs.OCSPRequest({ schema: parseDer(der) });
  } catch {
    return undefined;
  }
}

function response(status: number, basic?: pkijs.BasicOCSPResponse): Uint8Array {
  const responseStatus = new asn1js.Enumerated({ value: status });
  if (basic === undefined) return new Uint8Array(new asn1js.Sequence({ value: [responseStatus] }).toBER(false));
  const responseBytes = new pkijs.ResponseBytes({ responseType: oid.basicOcsp, response: octets(derOf(basic)) });
  return derOf(new pkijs.OCSPResponse({ responseStatus, responseBytes }));
}

/** ResponderID by key: the SHA-1 of the responder's public key, the hash that RFC 6960 fixes for it. */
function responderKey(responder: RoleKey): asn1js.OctetString {
  return octets(digestOf('sha1', publicKeyBits(responder)));
}

function publicKeyBits({ certificate }: RoleKey): Uint8Array {
  return certificate.schema.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
}

function singleResponse(id: pkijs.CertID, ledger: AuthorityLedger, issuing: RoleKey, now: Date): pkijs.SingleResponse {
  return new pkijs.SingleResponse({
    certID: id,
    certStatus: statusOf(id, ledger, issuing),
    thisUpdate: wholeSeconds(now),
    nextUpdate: wholeSeconds(new Date(now.getTime() + validFor)),
  });
}

/** CertStatus: good [0], revoked [1] with its time, unknown [2]. */
function statusOf(id: pkijs.CertID, ledger: AuthorityLedger, issuing: RoleKey): asn1js.BaseBlock {
  const serial = normalSerial(Buffer.from(id.serialNumber.valueBlock.valueHexView).toString('hex'));
  const known = asksAbout(id, issuing) && Object.values(ledger.issued).includes(serial);
  if (!known) return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 2 } });
  const revoked = ledger.revoked.find((entry) => entry.serial === serial);
  if (revoked === undefined) return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
  const at = new asn1js.GeneralizedTime({ valueDate: wholeSeconds(new Date(revoked.at)) });
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: 1 }, value: [at] });
}

function asksAbout(id: pkijs.CertID, issuing: RoleKey): boolean {
  const hash = hashes[id.hashAlgorithm.algorithmId];
  if (hash === undefined) return false;
  const name = digestOf(hash, derOf(issuing.certificate.schema.subject));
  const key = digestOf(hash, publicKeyBits(issuing));
  const same = (a: Uint8Array, b: asn1js.OctetString) => Buffer.compare(a, b.valueBlock.valueHexView) === 0;
  return same(name, id.issuerNameHash) && same(key, id.issuerKeyHash);
}
