import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { readCertificate, sameBytes, type Certificate } from '../certificate';
import { derOf, digestOf, octetsOf, oid, parseDer } from '../der';
import { signatureHolds, strongDigest } from './signature-value';
import { checkBinding, identifierOf, only } from './signing-certificate';

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
  /** Where the signer's certificate may be besides: tokens need not carry it. */
  readonly known?: readonly Certificate[];
}

const algorithmProtection = '1.2.840.113549.1.9.52';
const noSet = new ArrayBuffer(0);

/** @throws WeakAlgorithm, or Error naming what does not hold. */
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
  const digest = strongDigest(signerInfo.digestAlgorithm.algorithmId);
  const certificates = certificatesOf(signed);
  const signer = [...certificates, ...(demand.known ?? [])].find((one) => isNamedBy(one, signerInfo));
  if (signer === undefined) throw new Error('signer certificate missing');
  const attributes = signerInfo.signedAttrs?.attributes ?? [];
  const bare = signerInfo.signedAttrs === undefined;
  if (bare && demand.certificateBound) throw new Error('signed attributes missing');
  if (!bare) checkAttributes(attributes, demand, digestOf(digest, content), signer, signerInfo);
  const signature = octetsOf(signerInfo.signature);
  const toBeSigned = bare ? content : new Uint8Array(signerInfo.signedAttrs?.encodedValue ?? noSet);
  if (!signatureHolds(signerInfo.signatureAlgorithm, digest, toBeSigned, signer.native.publicKey, signature))
    throw new Error('signature value');
  const claimed = only(attributes, oid.signingTime);
  const token = only(signerInfo.unsignedAttrs?.attributes ?? [], oid.timestampToken);
  return {
    signer,
    certificates,
    signature,
    ...(claimed instanceof asn1js.UTCTime || claimed instanceof asn1js.GeneralizedTime
      ? { claimedTime: claimed.toDate() }
      : {}),
    ...(token === undefined ? {} : { timestampToken: new Uint8Array(token.valueBeforeDecodeView) }),
    ...(encapsulated === undefined ? {} : { content: encapsulated }),
  };
}

function checkAttributes(
  attributes: readonly pkijs.Attribute[],
  demand: CmsDemand,
  digest: Uint8Array,
  signer: Certificate,
  signerInfo: pkijs.SignerInfo,
): void {
  if (identifierOf(only(attributes, oid.contentType)) !== demand.contentType) throw new Error('content-type attribute');
  const imprint = only(attributes, oid.messageDigest);
  if (!(imprint instanceof asn1js.OctetString) || !sameBytes(octetsOf(imprint), digest)) {
    throw new Error('message digest');
  }
  checkBinding(attributes, signer, demand.certificateBound);
  const guard = only(attributes, algorithmProtection);
  if (guard !== undefined) checkProtection(guard, signerInfo);
}

/** RFC 6211: the digest that was meant is named under the signature; who swaps algorithms cannot swap that. */
function checkProtection(guard: asn1js.AsnType, signerInfo: pkijs.SignerInfo): void {
  const [digest] = guard instanceof asn1js.Sequence ? guard.valueBlock.value : [];
  const [name] = digest instanceof asn1js.Sequence ? digest.valueBlock.value : [];
  if (identifierOf(name) !== signerInfo.digestAlgorithm.algorithmId) throw new Error('protected algorithm');
}

function certificatesOf(signed: pkijs.SignedData): Certificate[] {
  const all = signed.certificates ?? [];
  return all.filter((entry) => entry instanceof pkijs.Certificate).map((entry) => readCertificate(derOf(entry)));
}

/** By issuer and serial number, or by subject key identifier (RFC 5652, 5.3). */
function isNamedBy(certificate: Certificate, signerInfo: pkijs.SignerInfo): boolean {
  const sid: unknown = signerInfo.sid;
  const own = certificate.schema;
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    return own.serialNumber.isEqual(sid.serialNumber) && sameBytes(derOf(own.issuer), derOf(sid.issuer));
  }
  const wanted = sid instanceof asn1js.OctetString || sid instanceof asn1js.Primitive ? sid : undefined;
  const extension = certificate.parsed.getExtension('2.5.29.14');
  if (wanted === undefined || extension === null) return false;
  const key = parseDer(new Uint8Array(extension.value));
  return key instanceof asn1js.OctetString && sameBytes(octetsOf(key), new Uint8Array(wanted.valueBlock.valueHexView));
}
