import { PdfArray, PdfDict, PdfRef, PdfStream, type PDF, type PdfObject } from '@libpdf/core';
import { sameBytes } from '../certificate';
import { isHarmlessNote, isModestPlace, isNewSignatureField, isSecurityStore, isSameTitle } from './allowed-additions';
import { formFields, type FormField } from './form-fields';
import type { Permission } from './permissions';
import { keyOf, resolved, resolverOf, type Resolve } from './references';
import { isNothing, sameScalar } from './same-scalar';

export interface LaterFields {
  /** References of the fields and widgets that were signed afterwards. */
  readonly signatures: ReadonlySet<string>;
  readonly timestamps: ReadonlySet<string>;
}

/** `idle`: nothing at all came; `allowed`: only what was permitted. */
export type Changes = 'idle' | 'allowed' | 'forbidden';

/**
 * What came between the signed `earlier` and `later`? Everything that can be reached from the earlier catalogue and document
 * information is walked in both, side by side. Validation data and the given new signature fields may be added, forms filled
 * in and notes made where it is permitted; whatever else differs is forbidden, be it new, gone or replaced.
 */
export function changesBetween(earlier: PDF, later: PDF, fields: LaterFields, permission: Permission): Changes {
  const comparison = new Comparison(earlier, later, fields, permission);
  const [before, after] = [earlier.context.info.trailer, later.context.info.trailer];
  const same =
    comparison.sameCatalogue(before.get('Root'), after.get('Root')) &&
    comparison.sameInformation(before.get('Info'), after.get('Info'));
  if (!same) return 'forbidden';
  return comparison.additions > 0 ? 'allowed' : 'idle';
}

/** Keys that filling in changes; none of them moves the widget, hides it or makes it act. */
const filledKeys = new Set(['V', 'AP', 'AS', 'I']);
const signedKeys = new Set(['V', 'AP', 'M']);
/** Every signing program writes these anew; readers do not show them on the page. */
const restlessInformation = new Set(['ModDate', 'Producer']);
/** Ways by which a field is reached as a field; by any other it may be dressed up as something else, and must not change. */
const fieldWays = new Set(['Kids', 'Parent', 'Obj']);

class Comparison {
  additions = 0;
  /** Pairs already being compared; a circle of references is sound when all else is. */
  readonly #seen = new Set<string>();
  readonly #before: Resolve;
  readonly #after: Resolve;
  readonly #fields: ReadonlyMap<string, FormField>;

  constructor(
    private readonly earlier: PDF,
    private readonly later: PDF,
    private readonly newFields: LaterFields,
    private readonly permission: Permission,
  ) {
    this.#before = resolverOf(earlier);
    this.#after = resolverOf(later);
    this.#fields = formFields(earlier);
    formFields(later);
  }

  sameCatalogue(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    if (!(a instanceof PdfRef) || !(b instanceof PdfRef) || keyOf(a) !== keyOf(b)) return false;
    const [old, now] = [this.#before(a), this.#after(b)];
    if (!(old instanceof PdfDict) || !(now instanceof PdfDict)) return false;
    return this.#sameEntries(old, now, (key) => {
      if (key === 'Extensions' || key === 'Version') return true;
      if (key === 'DSS') return this.#sameStore(old.get(key), now.get(key));
      if (key === 'Metadata') {
        return isSameTitle(resolved(old.get(key), this.#before), resolved(now.get(key), this.#after));
      }
      return key === 'AcroForm' ? this.#sameForm(old.get(key), now.get(key)) : undefined;
    });
  }

  sameInformation(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    const [old, now] = [this.#dict(a, this.#before), this.#dict(b, this.#after)];
    if (old === undefined && now === undefined)
      return isNothing(resolved(a, this.#before)) && isNothing(resolved(b, this.#after));
    return this.#sameEntries(old ?? new PdfDict(), now ?? new PdfDict(), (key) =>
      restlessInformation.has(key) ? true : undefined,
    );
  }

  same(a: PdfObject | undefined | null, b: PdfObject | undefined | null, asField = false): boolean {
    if (a instanceof PdfRef || b instanceof PdfRef) return this.#sameReference(a, b, asField);
    if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
    if (a instanceof PdfStream || b instanceof PdfStream) {
      return a instanceof PdfStream && b instanceof PdfStream && sameBytes(a.data, b.data) && this.#sameEntries(a, b);
    }
    if (a instanceof PdfDict && b instanceof PdfDict) {
      const page = a.getName('Type')?.value === 'Page';
      return this.#sameEntries(a, b, (key) => (page && key === 'Annots' ? this.#sameAnnotations(a, b) : undefined));
    }
    if (a instanceof PdfArray && b instanceof PdfArray) return this.#sameItems([...a], [...b], asField);
    return sameScalar(a, b);
  }

  #sameReference(a: PdfObject | undefined | null, b: PdfObject | undefined | null, asField: boolean): boolean {
    if (!(a instanceof PdfRef) || !(b instanceof PdfRef) || keyOf(a) !== keyOf(b)) return false;
    const key = keyOf(a);
    const pair = `${asField ? 'field' : 'object'} ${key}`;
    if (this.#seen.has(pair)) return true;
    this.#seen.add(pair);
    const [old, now] = [this.#before(a), this.#after(b)];
    const open =
      asField && old instanceof PdfDict && !(old instanceof PdfStream) ? this.#openKeys(key, old) : undefined;
    if (open === undefined || !(old instanceof PdfDict) || !(now instanceof PdfDict))
      return this.same(old, now, asField);
    return this.#sameEntries(old, now, (name) => {
      if (!open.has(name)) return undefined;
      if (
        !new Comparison(this.earlier, this.later, this.newFields, this.permission).same(old.get(name), now.get(name))
      ) {
        this.additions += 1;
      }
      return true;
    });
  }

  /** Keys of an earlier field that may change: a waiting signature field is signed, or another field is filled in. */
  #openKeys(key: string, old: PdfDict): ReadonlySet<string> | undefined {
    const field = this.#fields.get(key);
    if (field === undefined) return undefined;
    if (field.type === 'Sig')
      return isNothing(old.get('V')) && this.#mayBeSigned(key, field.name) ? signedKeys : undefined;
    return this.permission.filling && !this.permission.locks(field.name) ? filledKeys : undefined;
  }

  #mayBeSigned(key: string, name = ''): boolean {
    if (this.newFields.timestamps.has(key)) return true;
    return this.newFields.signatures.has(key) && this.permission.signing && !this.permission.locks(name);
  }

  /** The form may gain the new fields, at the end, resources, and the flags that go with signatures. */
  #sameForm(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    const [old, now] = [this.#dict(a, this.#before), this.#dict(b, this.#after)];
    if (now === undefined) return old === undefined;
    return this.#sameEntries(old ?? new PdfDict(), now, (key) => {
      if (key === 'SigFlags') return true;
      if (key === 'NeedAppearances' && this.permission.filling) return true;
      if (key === 'DA' && isNothing(old?.get(key))) return true;
      if (key === 'DR') return this.#grown(old?.get(key), now.get(key), 2);
      if (key !== 'Fields') return undefined;
      const before = old && this.#list(old, key, this.#before);
      return this.#sameBut(before, this.#list(now, key, this.#after), (item) => this.#isNewField(item));
    });
  }

  /** Fonts may be added to the form's resources under new names; what was there stays what it was. */
  #grown(a: PdfObject | undefined, b: PdfObject | undefined, depth: number): boolean {
    const [old, now] = [this.#dict(a, this.#before), this.#dict(b, this.#after)];
    if (isNothing(resolved(a, this.#before))) return true;
    if (depth === 0 || old === undefined || now === undefined) return this.same(a, b);
    return [...old.keys()].every(({ value }) => this.#grown(old.get(value), now.get(value), depth - 1));
  }

  #sameStore(a: PdfObject | undefined, b: PdfObject | undefined): boolean {
    // With a memory of its own: what differs here must not count as compared elsewhere.
    if (new Comparison(this.earlier, this.later, this.newFields, this.permission).same(a, b)) return true;
    this.additions += 1;
    return isSecurityStore(resolved(b, this.#after), this.#after);
  }

  #sameAnnotations(a: PdfDict, b: PdfDict): boolean {
    const [old, now] = [this.#list(a, 'Annots', this.#before), this.#list(b, 'Annots', this.#after)];
    return this.#sameBut(old, now, (item) => {
      const annotation = this.#dict(item, this.#after);
      if (annotation === undefined) return false;
      if (this.#isNewField(item)) return isModestPlace(annotation, b, this.#after);
      const fresh = !(item instanceof PdfRef) || isNothing(this.#before(item));
      return this.permission.annotating && fresh && isHarmlessNote(annotation, this.#after);
    });
  }

  #isNewField(item: PdfObject): boolean {
    const field = this.#dict(item, this.#after);
    if (field === undefined || !(item instanceof PdfRef)) return false;
    if (this.#fields.has(keyOf(item))) return this.#mayBeSigned(keyOf(item), this.#fields.get(keyOf(item))?.name);
    const allowed = this.#mayBeSigned(keyOf(item));
    return allowed && isNewSignatureField(field, this.permission.visibleFields, this.#after);
  }

  /** `undefined` from `special` means: no special rule for this key. */
  #sameEntries(a: PdfDict, b: PdfDict, special: (key: string) => boolean | undefined = () => undefined): boolean {
    const keys = new Set([...a.keys(), ...b.keys()].map(({ value }) => value));
    return [...keys].every((key) => special(key) ?? this.same(a.get(key), b.get(key), fieldWays.has(key)));
  }

  #sameItems(a: readonly PdfObject[], b: readonly PdfObject[], asField: boolean): boolean {
    return a.length === b.length && a.every((item, index) => this.same(item, b[index], asField));
  }

  /** The old items in place, and behind them only what is welcome. */
  #sameBut(
    a: readonly PdfObject[] = [],
    b: readonly PdfObject[] = [],
    isWelcome: (item: PdfObject) => boolean,
  ): boolean {
    const added = b.slice(a.length);
    this.additions += added.length;
    return added.every(isWelcome) && this.#sameItems(a, b.slice(0, a.length), true);
  }

  #list(dict: PdfDict, key: string, resolve: Resolve): readonly PdfObject[] | undefined {
    const list = dict.getArray(key, resolve);
    return list && [...list];
  }

  #dict(value: PdfObject | undefined, resolve: Resolve): PdfDict | undefined {
    const dict = resolved(value, resolve);
    return dict instanceof PdfDict && !(dict instanceof PdfStream) ? dict : undefined;
  }
}
