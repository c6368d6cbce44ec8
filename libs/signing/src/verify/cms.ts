import { constants, verify, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { readCertificate, sameBytes, type Certificate } from '../certificate';
import { derOf, digestName, digestOf, octetsOf, oid, parseDer } from '../der';

/** A CMS signature whose arithmetic holds; whether its signer is to be trusted is another question. */
export interface CheckedCms {
  readonly signer: Certificate;
  readonly certificates: readonly Certificate[];
  /** The signature value, which a signature timestamp covers. */
  readonly signature: Uint8Array;
  /** What the signer's clock said; a claim, no proof. */
  readonly claimedTime?: Date;
  readonly timestampToken?: Uint8Array;
  /** Encapsulated content, for tokens. */
  readonly content?: Uint8Array;
}

export interface CmsDemand {
  readonly contentType: string;
  /** Detached content; without it the content must be encapsulated. */
  readonly detached?: Uint8Array;
  /** RFC 5035 binding of the certificate; only the old adbe.pkcs7.detached may go without. */
  readonly certificateBound: boolean;
}

const rsaAlgorithms = new Set([oid.rsaEncryption, oid.sha256WithRsa, '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13']);
const rsaPss = '1.2.840.113549.1.1.10';
const ecdsaAlgorithms = new Set(['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4']);

/** @throws Error naming what does not hold. */
export function checkCms(der: Uint8Array, demand: CmsDemand): CheckedCms {
  const info = new pkijs.ContentInfo({ schema: parseDer(der) });
  if (info.contentType !== oid.signedData) throw new Error('not signed data');
  const signed = new pkijs.SignedData({ schema: info.content });
  if (signed.encapContentInfo.eContentType !== demand.contentType) throw new Error('content type');
  const [signerInfo, ...more] = signed.signerInfos;
  if (signerInfo === undefined || more.length > 0) throw new Error('not one signer');
  const encapsulated = signed.encapContentInfo.eContent && octetsOf(signed.encapContentInfo.eContent);
  const content = demand.detached ?? encapsulated;
  if (content === undefined || (demand.detached !== undefined && encapsulated !== undefined))
    throw new Error('content');
  const digest = digestName(signerInfo.digestAlgorithm.algorithmId);
  if (digest === undefined) throw new Error('weak or unknown digest');
  const certificates = certificatesOf(signed);
  const signer = certificates.find((certificate) => isNamedBy(certificate, signerInfo));
  if (signer === undefined) throw new Error('signer certificate missing');
  const attributes = signerInfo.signedAttrs?.attributes ?? [];
  checkAttributes(attributes, demand, digestOf(digest, content), signer);
  const signature = octetsOf(signerInfo.signature);
  const toBeSigned = new Uint8Array(signerInfo.signedAttrs?.encodedValue ?? new ArrayBuffer(0));
  const algorithm = signerInfo.signatureAlgorithm.algorithmId;
  if (!holds(algorithm, digest, toBeSigned, signer.native.publicKey, signature)) throw new Error('signature value');
  const claimed = only(attributes, oid.signingTime);
  const token = only(signerInfo.unsignedAttrs?.attributes ?? [], oid.timestampToken);
  return {
    signer,
    certificates,
    signature,
    ...(claimed instanceof asn1js.UTCTime || claimed instanceof asn1js.GeneralizedTime
      ? { claimedTime: claimed.toDate() }
      : {}),
    ...(token === undefined ? {} : { timestampToken: derOf({ toBER: () => token.toBER(false) }) }),
    ...(encapsulated === undefined ? {} : { content: encapsulated }),
  };
}

function checkAttributes(
  attributes: readonly pkijs.Attribute[],
  demand: CmsDemand,
  digest: Uint8Array,
  signer: Certificate,
): void {
  if (identifierOf(only(attributes, oid.contentType)) !== demand.contentType) throw new Error('content-type attribute');
  const imprint = only(attributes, oid.messageDigest);
  if (!(imprint instanceof asn1js.OctetString) || !sameBytes(octetsOf(imprint), digest)) {
    throw new Error('message digest');
  }
  const bound = attributes.some(({ type }) => type === oid.signingCertificateV2);
  if (demand.certificateBound || bound) checkBinding(attributes, signer);
}

function identifierOf(value: asn1js.BaseBlock | undefined): string | undefined {
  return value instanceof asn1js.ObjectIdentifier ? value.getValue() : undefined;
}

function certificatesOf(signed: pkijs.SignedData): Certificate[] {
  const all = signed.certificates ?? [];
  return all.filter((entry) => entry instanceof pkijs.Certificate).map((entry) => readCertificate(derOf(entry)));
}

function isNamedBy(certificate: Certificate, signerInfo: pkijs.SignerInfo): boolean {
  const sid: unknown = signerInfo.sid;
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return false;
  const own = certificate.schema;
  return own.serialNumber.isEqual(sid.serialNumber) && sameBytes(derOf(own.issuer), derOf(sid.issuer));
}

/** Value of an attribute that must come once, with one value; twice is an attempt to have two readings. */
function only(attributes: readonly pkijs.Attribute[], type: string): asn1js.AsnType | undefined {
  const found = attributes.filter((attribute) => attribute.type === type);
  if (found.length === 0) return undefined;
  const values: readonly asn1js.AsnType[] = found[0]?.values ?? [];
  if (found.length > 1 || values.length !== 1) throw new Error(`attribute ${type} repeated`);
  return values[0];
}

/** SigningCertificateV2: its first entry must be the hash of the very certificate the signature is checked with. */
function checkBinding(attributes: readonly pkijs.Attribute[], signer: Certificate): void {
  const first = member(member(only(attributes, oid.signingCertificateV2), 0), 0);
  const parts = first instanceof asn1js.Sequence ? first.valueBlock.value : [];
  const [head, second] = parts;
  const named = head instanceof asn1js.Sequence ? member(head, 0) : undefined;
  const digest = head instanceof asn1js.Sequence ? digestName(identifierOf(named) ?? '') : 'sha256';
  const hash = head instanceof asn1js.Sequence ? second : head;
  if (digest === undefined || !(hash instanceof asn1js.OctetString)) throw new Error('signing certificate attribute');
  if (!sameBytes(octetsOf(hash), digestOf(digest, signer.der))) throw new Error('another signing certificate');
}

function member(value: asn1js.BaseBlock | undefined, index: number): asn1js.BaseBlock | undefined {
  return value instanceof asn1js.Sequence ? value.valueBlock.value[index] : undefined;
}

function holds(algorithm: string, digest: string, data: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  if (data.length === 0) return false;
  const kind = key.asymmetricKeyType;
  if (rsaAlgorithms.has(algorithm)) return kind === 'rsa' && verify(digest, data, key, signature);
  if (ecdsaAlgorithms.has(algorithm)) return kind === 'ec' && verify(digest, data, key, signature);
  if (algorithm !== rsaPss || kind !== 'rsa') return false;
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify(digest, data, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }, signature);
}
