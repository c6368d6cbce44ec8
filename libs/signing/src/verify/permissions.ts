import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString, type PdfObject } from '@libpdf/core';
import { resolved, type Resolve } from './references';

/** What a signature says about changes that come after it (ISO 32000-2, 12.8.2). */
export interface Declared {
  /** DocMDP: 1 no change, 2 filling in and signing, 3 annotations as well. Undefined when it certifies nothing. */
  readonly level?: 1 | 2 | 3;
  /** FieldMDP: is the field of that full name locked? */
  readonly locks: (name: string) => boolean;
}

/** What may follow a signature besides validation data and document timestamps. */
export interface Permission {
  readonly signing: boolean;
  readonly filling: boolean;
  readonly annotating: boolean;
  /** After a certification no new visible signature field may appear: it could be painted over the content. */
  readonly visibleFields: boolean;
  readonly locks: (name: string) => boolean;
}

/**
 * Without certification only further signatures may follow: who signed a filled-in form signed what was filled in. With it,
 * its level holds for all signatures after it that do not say more strictly.
 */
export function permissionAfter(declared: readonly Declared[]): Permission {
  const levels = declared.flatMap(({ level }) => level ?? []);
  const level = levels.length === 0 ? undefined : Math.min(...levels);
  return {
    signing: level !== 1,
    filling: level !== undefined && level >= 2,
    annotating: level === 3,
    visibleFields: level === undefined,
    locks: (name) => declared.some(({ locks }) => locks(name)),
  };
}

/** @throws Error when a transformation is there but cannot be read: then nobody knows what was allowed. */
export function declaredBy(signature: PdfDict, field: PdfDict, resolve: Resolve): Declared {
  const references = [...(signature.getArray('Reference', resolve) ?? [])]
    .map((item) => resolved(item, resolve))
    .filter((item) => item instanceof PdfDict);
  const parameters = (method: string) =>
    references
      .filter((reference) => reference.getName('TransformMethod', resolve)?.value === method)
      .map((reference) => reference.getDict('TransformParams', resolve) ?? new PdfDict());
  const [document] = parameters('DocMDP');
  const lock = field.getDict('Lock', resolve);
  const level = document ? levelOf(document.get('P', resolve), 2) : lock && levelOf(lock.get('P', resolve), undefined);
  const rules = [...parameters('FieldMDP'), ...(lock === undefined ? [] : [lock])];
  const locks = rules.map((rule) => lockOf(rule, resolve));
  return { ...(level === undefined ? {} : { level }), locks: (name) => locks.some((locked) => locked(name)) };
}

function levelOf(value: PdfObject | undefined | null, absent: 2 | undefined): 1 | 2 | 3 | undefined {
  if (value === undefined || value === null) return absent;
  const level = value instanceof PdfNumber ? value.value : Number.NaN;
  if (level === 1 || level === 2 || level === 3) return level;
  throw new Error('unknown permission');
}

function lockOf(rule: PdfDict, resolve: Resolve): (name: string) => boolean {
  const listed = rule.get('Fields', resolve);
  const names = listed instanceof PdfArray ? [...listed].map((item) => textOf(item)) : [];
  const covered = (name: string) => names.some((one) => name === one || name.startsWith(`${one}.`));
  const action = rule.get('Action', resolve);
  const rules: Readonly<Record<string, (name: string) => boolean>> = {
    All: () => true,
    Include: covered,
    Exclude: (name) => !covered(name),
  };
  const locked = action instanceof PdfName ? rules[action.value] : undefined;
  if (locked === undefined) throw new Error('unknown lock');
  return locked;
}

export function textOf(value: PdfObject | undefined | null): string {
  return value instanceof PdfString ? value.asString() : '';
}
