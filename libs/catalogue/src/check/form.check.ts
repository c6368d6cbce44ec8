import type { Condition, FieldSpec } from '../form';
import type { Procedure } from '../procedure';
import { finding, type Finding, repeated, unless, wrongCondition } from './finding';

/** Every field on exactly one page, asked only after the choice it hangs on, with options that can be told apart. */
export function formFindings({ form }: Procedure): Finding[] {
  const asked = form.pages.flatMap(({ fields }) => fields);
  return [
    ...repeated(form.pages.map(({ id }) => id)).map((id) => finding('form.pages', `two pages are called "${id}"`)),
    ...form.pages.flatMap(({ id, fields }) => unless(fields.length > 0, `form.pages.${id}`, 'asks nothing')),
    ...repeated(asked).map((name) => finding('form.pages', `"${name}" is asked twice`)),
    ...asked.flatMap((name) => unless(name in form.fields, 'form.pages', `the form has no field "${name}"`)),
    ...Object.entries(form.fields).flatMap(([name, spec]) => [
      ...unless(asked.includes(name), `form.fields.${name}`, 'stands on no page'),
      ...wrongCondition(form, spec.when, `form.fields.${name}.when`),
      ...lateCondition(asked, name, spec.when),
      ...wrongBounds(name, spec),
    ]),
    ...sharedNationalNames(Object.entries(form.fields)),
  ];
}

function lateCondition(asked: readonly string[], name: string, when: Condition | undefined): Finding[] {
  if (!when || !asked.includes(name) || !asked.includes(when.field)) return [];
  const path = `form.fields.${name}.when`;
  return unless(asked.indexOf(when.field) < asked.indexOf(name), path, `"${when.field}" is asked only later`);
}

function wrongBounds(name: string, spec: FieldSpec): Finding[] {
  const path = `form.fields.${name}`;
  if (spec.kind === 'integer') return unless(spec.min <= spec.max, path, 'no number fits its bounds');
  if (spec.kind === 'text') return unless(spec.maxLength > 0, path, 'no text fits its length');
  if (spec.kind !== 'choice') return [];
  const values = spec.options.map(({ value }) => value);
  return [
    ...unless(values.length > 1, `${path}.options`, 'leaves no choice'),
    ...repeated(values).map((value) => finding(`${path}.options`, `two options have the value "${value}"`)),
  ];
}

/** Two fields may share a name of the national e-form only when never both are asked. */
function sharedNationalNames(fields: readonly (readonly [string, FieldSpec])[]): Finding[] {
  return fields.flatMap(([name, spec], place) =>
    fields
      .slice(0, place)
      .filter(([, other]) => spec.national !== undefined && other.national === spec.national)
      .filter(([, other]) => !excludes(spec.when, other.when))
      .map(([other]) => finding(`form.fields.${name}.national`, `"${other}" bears the same national name`)),
  );
}

const excludes = (a: Condition | undefined, b: Condition | undefined): boolean =>
  a !== undefined && b !== undefined && a.field === b.field && !a.is.some((value) => b.is.includes(value));
