import { randomBytes, sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { arrayBuffer, derOf, digestName, digestOf, octets, oid, parseDer, wholeSeconds } from '../der';
import { roleKey, type RoleKey } from './authority-state';

/** ETSI's best-practices policy for time-stamps (EN 319 421). */
const policy = '0.4.0.2023.1.1';
const digestLengths = { sha256: 32, sha384: 48, sha512: 64 } as const;

/** PKIStatus and PKIFailureInfo of RFC 3161, 2.4.2. */
const granted = 0;
const rejection = 2;
const failure = { badAlg: 0, badRequest: 2, badDataFormat: 5 } as const;

/**
 * RFC 3161: a DER TimeStampReq in, a DER TimeStampResp out (`application/timestamp-query` and `-reply`).
 * A request that cannot be answered gets a rejection, not an error: that is the protocol's own way to say so.
 */
export async function answerTimestamp(
  authorityDir: string,
  requestDer: Uint8Array,
  now = new Date(),
): Promise<Uint8Array> {
  const request = readRequest(requestDer);
  if (typeof request === 'string') return derOf(rejected(request));
  const [tsa, issuing] = await Promise.all([roleKey(authorityDir, 'tsa'), roleKey(authorityDir, 'issuing')]);
  const info = new pkijs.TSTInfo({
    version: 1,
    policy,
    messageImprint: request.messageImprint,
    serialNumber: new asn1js.Integer({ valueHex: positive(randomBytes(12)) }),
    genTime: wholeSeconds(now),
    accuracy: new pkijs.Accuracy({ seconds: 1 }),
    ordering: false,
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
  });
  const token = tokenOver(derOf(info), tsa, request.certReq === true ? [tsa, issuing] : [], now);
  const response = new pkijs.TimeStampResp({
    status: new pkijs.PKIStatusInfo({ status: granted }),
    timeStampToken: token,
  });
  return derOf(response);
}

function readRequest(der: Uint8Array): pkijs.TimeStampReq | keyof typeof failure {
  try {
    const request = new pkijs.TimeStampReq({ schema: parseDer(der) });
    if (request.version !== 1) return 'badRequest';
    const digest = digestName(request.messageImprint.hashAlgorithm.algorithmId);
    if (digest === undefined) return 'badAlg';
    const { byteLength } = request.messageImprint.hashedMessage.valueBlock.valueHexView;
    return byteLength === digestLengths[digest] ? request : 'badDataFormat';
  } catch {
    return 'badRequest';
  }
}

function rejected(reason: keyof typeof failure): pkijs.TimeStampResp {
  const bits = new Uint8Array(1);
  bits[0] = 0x80 >> failure[reason];
  return new pkijs.TimeStampResp({
    status: new pkijs.PKIStatusInfo({
      status: rejection,
      failInfo: new asn1js.BitString({ valueHex: bits.buffer, unusedBits: 7 - failure[reason] }),
    }),
  });
}

/** CMS SignedData over the TSTInfo, binding the TSA's certificate (RFC 5816). */
function tokenOver(content: Uint8Array, tsa: RoleKey, certificates: RoleKey[], now: Date): pkijs.ContentInfo {
  const attributes = signedAttributes(content, tsa, now);
  const toBeSigned = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER(false);
  const signature = sign('sha256', new Uint8Array(toBeSigned), tsa.key);
  const certificate = tsa.certificate.schema;
  const sha256 = new pkijs.AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1js.Null() });
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: sha256,
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({
      algorithmId: oid.sha256WithRsa,
      algorithmParams: new asn1js.Null(),
    }),
    signature: octets(signature),
  });
  const encapsulated = new pkijs.EncapsulatedContentInfo({ eContentType: oid.tstInfo });
  // Set apart: the constructor would cut the content into a constructed string, which DER forbids.
  encapsulated.eContent = octets(content);
  const signed = new pkijs.SignedData({
    version: 3,
    digestAlgorithms: [sha256],
    encapContentInfo: encapsulated,
    certificates: certificates.map((role) => role.certificate.schema),
    signerInfos: [signer],
  });
  return new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
}

/** In the order of their encodings, as DER wants the members of a SET. */
function signedAttributes(content: Uint8Array, tsa: RoleKey, now: Date): pkijs.Attribute[] {
  const binding = new asn1js.Sequence({ value: [octets(digestOf('sha256', tsa.certificate.der))] });
  const attributes = [
    new pkijs.Attribute({ type: oid.contentType, values: [new asn1js.ObjectIdentifier({ value: oid.tstInfo })] }),
    new pkijs.Attribute({ type: oid.signingTime, values: [new asn1js.UTCTime({ valueDate: wholeSeconds(now) })] }),
    new pkijs.Attribute({ type: oid.messageDigest, values: [octets(digestOf('sha256', content))] }),
    new pkijs.Attribute({
      type: oid.signingCertificateV2,
      values: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [binding] })] })],
    }),
  ];
  return attributes.sort((a, b) => Buffer.compare(derOf(a), derOf(b)));
}

function positive(bytes: Uint8Array): ArrayBuffer {
  const copy = arrayBuffer(bytes);
  new Uint8Array(copy)[0] = 0x40;
  return copy;
}
