import { PdfRef, type PDF, type PdfObject } from '@libpdf/core';

export type Resolve = (ref: PdfRef) => PdfObject | null;

export function resolverOf(document: PDF): Resolve {
  return (ref) => document.context.registry.resolve(ref);
}

/** `12 0`: object and generation. */
export function keyOf(ref: PdfRef): string {
  return `${ref.objectNumber} ${ref.generation}`;
}

/** The object itself, when it may stand in place or behind a reference. */
export function resolved(value: PdfObject | undefined | null, resolve: Resolve): PdfObject | undefined {
  return (value instanceof PdfRef ? resolve(value) : value) ?? undefined;
}
