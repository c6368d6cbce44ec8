import { PdfBool, PdfName, PdfNull, PdfNumber, PdfString, type PdfObject } from '@libpdf/core';
import { sameBytes } from '../certificate';

export function isNothing(value: PdfObject | undefined | null): boolean {
  return value === undefined || value === null || value instanceof PdfNull;
}

export function sameScalar(a: PdfObject | undefined | null, b: PdfObject | undefined | null): boolean {
  if (a instanceof PdfString && b instanceof PdfString) return sameBytes(a.bytes, b.bytes);
  if (a instanceof PdfName && b instanceof PdfName) return a.value === b.value;
  if (a instanceof PdfNumber && b instanceof PdfNumber) return a.value === b.value;
  return a instanceof PdfBool && b instanceof PdfBool && a.value === b.value;
}
