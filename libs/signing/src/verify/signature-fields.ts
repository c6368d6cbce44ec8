import { PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString, type PDF, type PdfObject } from '@libpdf/core';
import { declaredBy, type Declared } from './permissions';
import { keyOf, resolverOf, type Resolve } from './references';

export interface SignatureField {
  /** `12 0`: object and generation of the field, or undefined when it is written into the form itself. */
  readonly ref: string | undefined;
  /** Its widgets, when they are objects of their own. */
  readonly widgets: readonly string[];
  /** What may come after it. */
  readonly declared: Declared;
  readonly kind: 'signature' | 'timestamp';
  readonly subFilter: string;
  readonly contents: Uint8Array;
  /** The two ranges, as written: offset, length, offset, length. */
  readonly byteRange: readonly number[];
}

/**
 * Signed signature fields of a document, in the order in which they were made.
 * @throws when a signature dictionary is not what one expects.
 */
export function signatureFields(document: PDF): SignatureField[] {
  const resolve = resolverOf(document);
  const form = document.getCatalog().getDict('AcroForm', resolve);
  const roots = form?.getArray('Fields', resolve);
  const found: SignatureField[] = [];
  const seen = new Set<string>();
  const visit = (item: PdfObject | undefined, depth: number): void => {
    const ref = item instanceof PdfRef ? keyOf(item) : undefined;
    if (depth > 8 || (ref !== undefined && seen.has(ref))) throw new Error('form fields in a circle');
    if (ref !== undefined) seen.add(ref);
    const field = item instanceof PdfRef ? resolve(item) : item;
    if (!(field instanceof PdfDict)) return;
    const value = field.getDict('V', resolve);
    if (field.getName('FT', resolve)?.value === 'Sig' && value !== undefined)
      found.push(fieldOf(ref, field, value, resolve));
    for (const kid of field.getArray('Kids', resolve) ?? []) visit(kid, depth + 1);
  };
  for (const item of roots ?? []) visit(item, 0);
  return found.sort((a, b) => endOf(a) - endOf(b));
}

/** First byte after the revision that the signature covers. */
export function endOf(field: SignatureField): number {
  return (field.byteRange[2] ?? 0) + (field.byteRange[3] ?? 0);
}

function fieldOf(ref: string | undefined, field: PdfDict, value: PdfDict, resolve: Resolve): SignatureField {
  const range = value.getArray('ByteRange', resolve);
  const contents = value.get('Contents', resolve);
  const subFilter = value.get('SubFilter', resolve);
  if (!(range instanceof PdfArray) || !(contents instanceof PdfString) || !(subFilter instanceof PdfName)) {
    throw new Error('signature dictionary');
  }
  const byteRange = [...range].map((part) => (part instanceof PdfNumber ? part.value : Number.NaN));
  const widgets = [...(field.getArray('Kids', resolve) ?? [])].filter((kid) => kid instanceof PdfRef).map(keyOf);
  return {
    ref,
    widgets,
    declared: declaredBy(value, field, resolve),
    kind: subFilter.value === 'ETSI.RFC3161' ? 'timestamp' : 'signature',
    subFilter: subFilter.value,
    contents: contents.bytes,
    byteRange,
  };
}
