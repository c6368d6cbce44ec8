import { createHash } from 'node:crypto';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef, type Signer as LibrarySigner } from '@libpdf/core';
import type { Appearance, FieldPlace } from './appearance/appearance';
import { drawAppearance } from './appearance/draw-appearance';
import { readCertificate } from './certificate';
import { checkBeforeSigning } from './online/check-before-signing';
import { RevocationGatherer } from './online/revocation-client';
import { timestampAuthority } from './online/timestamp-client';
import type { Signer } from './signer';
import { documentUnreadable, placeMissing, SigningError } from './signing-error';

/** PAdES levels that are made here: with a timestamp, and with validation data for the long term besides. */
export type SigningLevel = 'B-T' | 'B-LT';

export interface SignOptions {
  readonly signer: Signer;
  readonly place: FieldPlace;
  readonly appearance: Appearance;
  /** Printed in the signature's properties; no names of people. */
  readonly reason: string;
  /** RFC 3161 over HTTP. */
  readonly timestampUrl: string;
  readonly level: SigningLevel;
  /** The time that the caption shows; now, unless given. The proven time is the timestamp's. */
  readonly signedAt?: Date;
}

/**
 * Signs a PDF visibly, as a new revision: earlier signatures stay whole. Leader first, agency last.
 * @throws SigningError `signing.certificate.expired`, `signing.certificate.revoked`, `signing.timestamp.unavailable`,
 * `signing.revocation.unavailable` (B-LT), `signing.document.unreadable`, `signing.place.missing`.
 */
export async function signDocument(pdf: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  await checkBeforeSigning(options.signer, options.level === 'B-LT');
  const document = await PDF.load(pdf, { lenient: false }).catch((cause: unknown) =>
    Promise.reject(documentUnreadable(cause)),
  );
  const signedAt = options.signedAt ?? new Date();
  const fieldName = nextFieldName(document, options.appearance.kind);
  await showWhenSaved(document, fieldName, options, signedAt);
  const gatherer = new RevocationGatherer();
  try {
    const { bytes } = await document.sign({
      signer: librarySigner(options.signer),
      fieldName,
      reason: options.reason,
      signingTime: signedAt,
      level: options.level,
      timestampAuthority: timestampAuthority(options.timestampUrl),
      revocationProvider: gatherer,
      estimatedSize: 16_384,
    });
    gatherer.complain();
    return bytes;
  } catch (error) {
    throw error instanceof SigningError ? error : documentUnreadable(error);
  }
}

/** SHA-256 of the whole file in lower-case hexadecimal: what was viewed, and what may be signed. */
export function documentDigest(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}

function librarySigner(signer: Signer): LibrarySigner {
  const rsa = readCertificate(signer.certificate).native.publicKey.asymmetricKeyType === 'rsa';
  return {
    certificate: signer.certificate,
    certificateChain: [...signer.chain],
    keyType: rsa ? 'RSA' : 'EC',
    signatureAlgorithm: rsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign: (data) => signer.sign(data),
  };
}

function nextFieldName(document: PDF, kind: Appearance['kind']): string {
  const taken = document.getForm()?.getFieldNames() ?? [];
  const name = kind === 'leader' ? 'Leader' : 'Agency';
  let count = 1;
  while (taken.includes(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}

/**
 * The library makes its signature field invisible and saves at once, inside `sign`. The widget is therefore dressed in the
 * moment of that save: rectangle, page, appearance, and a place among the page's annotations.
 */
async function showWhenSaved(document: PDF, fieldName: string, options: SignOptions, signedAt: Date): Promise<void> {
  const { place, appearance, signer } = options;
  const page = document.getPage(place.page - 1);
  if (page === null) throw placeMissing(place.page);
  const drawing = await drawAppearance(document, appearance, place, signer.holder, signedAt);
  const save = document.save.bind(document);
  let dressed = false;
  document.save = (saving) => {
    if (!dressed) {
      dressed = true;
      dress(document, fieldName, page.ref, page.dict, place, drawing);
    }
    return save({ ...saving, subsetFonts: true });
  };
}

function dress(
  document: PDF,
  fieldName: string,
  pageRef: PdfRef,
  page: PdfDict,
  place: FieldPlace,
  drawing: PdfRef,
): void {
  const field = document.getForm()?.getSignatureField(fieldName)?.getDict();
  const fieldRef = field && document.context.registry.getRef(field);
  if (field === undefined || !fieldRef) throw new Error('signature field was not made');
  field.set('Rect', new PdfArray(place.rect.map((value) => PdfNumber.of(value))));
  field.set('P', pageRef);
  field.set('AP', PdfDict.of({ N: drawing }));
  field.set('Subtype', PdfName.of('Widget'));
  const resolve = (ref: PdfRef) => document.context.registry.resolve(ref);
  const annotations = page.getArray('Annots', resolve);
  if (annotations === undefined) page.set('Annots', new PdfArray([fieldRef]));
  else annotations.push(fieldRef);
}
