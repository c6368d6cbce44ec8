import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNull,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PDF,
  type PdfObject,
} from '@libpdf/core';
import { sameBytes } from '../certificate';
import { keyOf, resolverOf, type Resolve } from './signature-fields';

/**
 * Is `later` the signed `earlier` with nothing but signing added: the given new signature fields (in the form and among the
 * annotations of pages) and validation data (DSS)? Everything that can be reached from the earlier catalogue and document
 * information is walked in both, side by side; whatever else differs is a change, be it new, gone, filled in or replaced.
 */
export function onlySigningWasAdded(earlier: PDF, later: PDF, newFields: ReadonlySet<string>): boolean {
  const comparison = new Comparison(resolverOf(earlier), resolverOf(later), newFields);
  const [before, after] = [earlier.context.info.trailer, later.context.info.trailer];
  return (
    comparison.sameCatalogue(before.get('Root'), after.get('Root')) &&
    comparison.same(before.get('Info'), after.get('Info'))
  );
}

class Comparison {
  /** Pairs already being compared; a circle of references is sound when all else is. */
  readonly #seen = new Set<string>();

  constructor(
    private readonly before: Resolve,
    private readonly after: Resolve,
    private readonly newFields: ReadonlySet<string>,
  ) {}

  sameCatalogue(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    if (!(a instanceof PdfRef) || !(b instanceof PdfRef) || keyOf(a) !== keyOf(b)) return false;
    const [old, now] = [this.before(a), this.after(b)];
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    return this.#sameEntries(old, now, (key) => {
      if (key === 'DSS' || key === 'Extensions') return true;
      return key === 'AcroForm' ? this.#sameForm(old.get(key), now.get(key)) : undefined;
    });
  }

  same(a: PdfObject | undefined | null, b: PdfObject | undefined | null): boolean {
    if (a instanceof PdfRef || b instanceof PdfRef) return this.#sameReference(a, b);
    if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
    if (a instanceof PdfStream || b instanceof PdfStream) {
      return a instanceof PdfStream && b instanceof PdfStream && sameBytes(a.data, b.data) && this.#sameEntries(a, b);
    }
    if (a instanceof PdfDict && b instanceof PdfDict) {
      const page = a.getName('Type')?.value === 'Page';
      return this.#sameEntries(a, b, (key) =>
        page && key === 'Annots'
          ? this.#sameBut(this.#list(a, key, this.before), this.#list(b, key, this.after))
          : undefined,
      );
    }
    if (a instanceof PdfArray && b instanceof PdfArray) return this.#sameItems([...a], [...b]);
    return sameScalar(a, b);
  }

  #sameReference(a: PdfObject | undefined | null, b: PdfObject | undefined | null): boolean {
    if (!(a instanceof PdfRef) || !(b instanceof PdfRef) || keyOf(a) !== keyOf(b)) return false;
    if (this.#seen.has(keyOf(a))) return true;
    this.#seen.add(keyOf(a));
    return this.same(this.before(a), this.after(b));
  }

  /** The form may gain the new fields, at the end, and the flags that go with signatures; no field may change. */
  #sameForm(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    const [old, now] = [this.#dict(a, this.before), this.#dict(b, this.after)];
    if (now === undefined) return false;
    return this.#sameEntries(old ?? new PdfDict(), now, (key) => {
      if (key === 'SigFlags') return true;
      if (key !== 'Fields') return undefined;
      return this.#sameBut(old && this.#list(old, key, this.before), this.#list(now, key, this.after));
    });
  }

  /** `undefined` from `special` means: no special rule for this key. */
  #sameEntries(a: PdfDict, b: PdfDict, special: (key: string) => boolean | undefined = () => undefined): boolean {
    const keys = new Set([...a.keys(), ...b.keys()].map(({ value }) => value));
    return [...keys].every((key) => special(key) ?? this.same(a.get(key), b.get(key)));
  }

  #sameItems(a: readonly PdfObject[], b: readonly PdfObject[]): boolean {
    return a.length === b.length && a.every((item, index) => this.same(item, b[index]));
  }

  /** The old items unchanged and in place, and behind them only references to the new signature fields. */
  #sameBut(a: readonly PdfObject[] = [], b: readonly PdfObject[] = []): boolean {
    const added = b.slice(a.length);
    const allowed = added.every((item) => item instanceof PdfRef && this.newFields.has(keyOf(item)));
    return allowed && this.#sameItems(a, b.slice(0, a.length));
  }

  #list(dict: PdfDict, key: string, resolve: Resolve): readonly PdfObject[] | undefined {
    const list = dict.getArray(key, resolve);
    return list && [...list];
  }

  #dict(value: PdfObject | undefined, resolve: Resolve): PdfDict | undefined {
    const dict = value instanceof PdfRef ? resolve(value) : value;
    return dict instanceof PdfDict ? dict : undefined;
  }
}

function isNothing(value: PdfObject | undefined | null): boolean {
  return value === undefined || value === null || value instanceof PdfNull;
}

function sameScalar(a: PdfObject | undefined | null, b: PdfObject | undefined | null): boolean {
  if (a instanceof PdfString && b instanceof PdfString) return sameBytes(a.bytes, b.bytes);
  if (a instanceof PdfName && b instanceof PdfName) return a.value === b.value;
  if (a instanceof PdfNumber && b instanceof PdfNumber) return a.value === b.value;
  return a instanceof PdfBool && b instanceof PdfBool && a.value === b.value;
}
