import type { Condition, FieldSpec, FormSpec } from '../form';

/** One thing that is wrong, and the path in the file where it stands. */
export interface Finding {
  readonly path: string;
  readonly says: string;
}

export const finding = (path: string, says: string): Finding => ({ path, says });

/** A finding, or none: lets checks be written as lists. */
export const unless = (right: boolean, path: string, says: string): Finding[] => (right ? [] : [finding(path, says)]);

export const fieldOf = (form: FormSpec, name: string): FieldSpec | undefined =>
  Object.hasOwn(form.fields, name) ? form.fields[name] : undefined;

export const mustBeField = (form: FormSpec, name: string | undefined, path: string): Finding[] =>
  unless(name === undefined || fieldOf(form, name) !== undefined, path, `the form has no field "${name}"`);

/** A condition may ask only for a choice of the form, and only for options it has; `''` where it may be left open. */
export function wrongCondition(form: FormSpec, when: Condition | undefined, path: string): Finding[] {
  if (!when) return [];
  const field = fieldOf(form, when.field);
  if (!field) return [finding(`${path}.field`, `the form has no field "${when.field}"`)];
  if (field.kind !== 'choice')
    return [finding(`${path}.field`, `"${when.field}" is no choice, so nothing can hang on it`)];
  const options = new Set(field.options.map(({ value }) => value));
  if (!field.required || field.when) options.add('');
  return [
    ...unless(when.is.length > 0, `${path}.is`, 'names no option, so it never holds'),
    ...when.is.flatMap((value) => unless(options.has(value), `${path}.is`, `"${when.field}" has no option "${value}"`)),
  ];
}

export const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];
