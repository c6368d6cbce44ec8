import { constants, generateKeyPairSync, sign, webcrypto, type KeyObject } from 'node:crypto';
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { readCertificate, type Certificate } from '../../certificate';
import { derOf, digestOf, octets, oid, wholeSeconds } from '../../der';

export type KeyKind = 'rsa' | 'pss' | 'P-256' | 'P-384' | 'P-521';
export type Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** A signer of any make, with a root of its own, who can also sign badly. */
export interface RawSigner {
  readonly root: Uint8Array;
  readonly certificate: Certificate;
  readonly key: KeyObject;
  readonly kind: KeyKind;
  readonly digest: Digest;
}

export interface SignerOptions {
  readonly kind?: KeyKind;
  readonly digest?: Digest;
  readonly bits?: number;
  readonly notAfter?: Date;
  readonly usages?: number;
  readonly name?: string;
}

const day = 86_400_000;
const curveDigests = { 'P-256': 'SHA-256', 'P-384': 'SHA-384', 'P-521': 'SHA-512' } as const;
const identifiers: Readonly<Record<Digest, string>> = {
  sha1: '1.3.14.3.2.26',
  sha256: oid.sha256,
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};
const ecdsa: Readonly<Record<Digest, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
};

export async function rawSigner(options: SignerOptions = {}): Promise<RawSigner> {
  const { kind = 'P-256', digest = 'sha256' } = options;
  x509.cryptoProvider.set(webcrypto as Crypto);
  const authority = pairOf('P-256', 0);
  const holder = pairOf(kind, options.bits ?? 2048);
  const since = new Date(Date.now() - 400 * day);
  const signing = { name: 'ECDSA', hash: curveDigests['P-256'], namedCurve: 'P-256' };
  const signingKey = await imported(authority.privateKey, 'pkcs8', signing, ['sign']);
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Root of somebody',
    notBefore: since,
    notAfter: new Date(Date.now() + 900 * day),
    keys: { privateKey: signingKey, publicKey: await imported(authority.publicKey, 'spki', signing, ['verify']) },
    signingAlgorithm: signing,
    extensions: [new x509.BasicConstraintsExtension(true, 1, true), new x509.KeyUsagesExtension(32 + 64, true)],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: '02',
    subject: `CN=${options.name ?? 'Somebody'}`,
    issuer: root.subject,
    notBefore: since,
    notAfter: options.notAfter ?? new Date(Date.now() + 800 * day),
    publicKey: new x509.PublicKey(holder.publicKey.export({ type: 'spki', format: 'der' })),
    signingKey,
    signingAlgorithm: signing,
    extensions: [new x509.KeyUsagesExtension(options.usages ?? 3, true)],
  });
  const own = readCertificate(new Uint8Array(certificate.rawData));
  return { root: new Uint8Array(root.rawData), certificate: own, key: holder.privateKey, kind, digest };
}

export interface CmsChanges {
  /** Changes the attributes before they are signed. */
  readonly attributes?: (attributes: pkijs.Attribute[]) => pkijs.Attribute[];
}

/** Detached CMS as CAdES wants it, written by hand so that it can be written wrongly. */
export function cmsOver(content: Uint8Array, signer: RawSigner, changes: CmsChanges = {}): Uint8Array {
  const { certificate, digest, key } = signer;
  const usual = attributesOf(content, signer).sort((a, b) => Buffer.compare(derOf(a), derOf(b)));
  const attributes = changes.attributes?.(usual) ?? usual;
  const toBeSigned = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER(false);
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signature = sign(digest, new Uint8Array(toBeSigned), signer.kind === 'pss' ? { key, ...pss } : key);
  const { issuer, serialNumber } = certificate.schema;
  const signerInfo = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: algorithm(identifiers[digest]),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signatureAlgorithm(signer),
    signature: octets(new Uint8Array(signature)),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [algorithm(identifiers[digest])],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate.schema],
    signerInfos: [signerInfo],
  });
  return derOf(new pkijs.ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) }));
}

function attributesOf(content: Uint8Array, { certificate, digest }: RawSigner): pkijs.Attribute[] {
  const binding = new asn1js.Sequence({ value: [octets(digestOf('sha256', certificate.der))] });
  return [
    new pkijs.Attribute({ type: oid.contentType, values: [new asn1js.ObjectIdentifier({ value: oid.data })] }),
    new pkijs.Attribute({
      type: oid.signingTime,
      values: [new asn1js.UTCTime({ valueDate: wholeSeconds(new Date()) })],
    }),
    new pkijs.Attribute({ type: oid.messageDigest, values: [octets(digestOf(digest, content))] }),
    new pkijs.Attribute({
      type: oid.signingCertificateV2,
      values: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [binding] })] })],
    }),
  ];
}

function signatureAlgorithm({ kind, digest }: RawSigner): pkijs.AlgorithmIdentifier {
  if (kind === 'rsa') return algorithm(oid.rsaEncryption);
  if (kind !== 'pss') return new pkijs.AlgorithmIdentifier({ algorithmId: ecdsa[digest] });
  const parameters = new pkijs.RSASSAPSSParams({
    hashAlgorithm: algorithm(identifiers[digest]),
    maskGenAlgorithm: new pkijs.AlgorithmIdentifier({
      algorithmId: '1.2.840.113549.1.1.8',
      algorithmParams: algorithm(identifiers[digest]).toSchema(),
    }),
    saltLength: { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }[digest],
  });
  return new pkijs.AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.1.10',
    algorithmParams: parameters.toSchema(),
  });
}

function algorithm(algorithmId: string): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId, algorithmParams: new asn1js.Null() });
}

function pairOf(kind: KeyKind, bits: number) {
  return kind === 'rsa' || kind === 'pss'
    ? generateKeyPairSync('rsa', { modulusLength: bits })
    : generateKeyPairSync('ec', { namedCurve: kind });
}

function imported(key: KeyObject, type: 'pkcs8' | 'spki', algorithm: EcKeyImportParams, uses: KeyUsage[]) {
  const der = key.export({ type, format: 'der' } as { type: 'spki'; format: 'der' });
  return webcrypto.subtle.importKey(type, der, algorithm, true, uses);
}
