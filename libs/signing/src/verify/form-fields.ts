import { PdfDict, PdfRef, PdfString, type PDF, type PdfObject } from '@libpdf/core';
import { textOf } from './permissions';
import { keyOf, resolverOf } from './references';

export interface FormField {
  readonly name: string;
  readonly type: string;
}

/**
 * Fields of a form and their widgets, by reference; name and type are inherited from above (ISO 32000-2, 12.7.4).
 * @throws Error when fields go in a circle, nest too deeply, or two of them share a name.
 */
export function formFields(document: PDF): ReadonlyMap<string, FormField> {
  const resolve = resolverOf(document);
  const found = new Map<string, FormField>();
  const names = new Set<string>();
  const visit = (item: PdfObject, above: FormField, depth: number): void => {
    const field = item instanceof PdfRef ? resolve(item) : item;
    if (!(field instanceof PdfDict)) return;
    const own = field.get('T', resolve);
    const name =
      own instanceof PdfString ? [above.name, textOf(own)].filter((part) => part !== '').join('.') : above.name;
    if (depth > 16 || (own instanceof PdfString && names.has(name))) throw new Error('form fields');
    if (own instanceof PdfString) names.add(name);
    const type = field.getName('FT', resolve)?.value ?? above.type;
    if (item instanceof PdfRef) {
      if (found.has(keyOf(item))) throw new Error('form field twice');
      found.set(keyOf(item), { name, type });
    }
    for (const kid of field.getArray('Kids', resolve) ?? []) visit(kid, { name, type }, depth + 1);
  };
  const form = document.getCatalog().getDict('AcroForm', resolve);
  for (const item of form?.getArray('Fields', resolve) ?? []) visit(item, { name: '', type: '' }, 0);
  return found;
}
