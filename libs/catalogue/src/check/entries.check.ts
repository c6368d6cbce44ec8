import type { FormSpec } from '../form';
import type { EntryPerson, EntrySpec, Procedure } from '../procedure';
import type { CatalogueContext } from './context';
import { finding, type Finding, mustBeField, unless, wrongCondition } from './finding';

/** What is written into the books: only from fields there are, and for every book that a step writes in. */
export function entryFindings(procedure: Procedure, context: CatalogueContext): Finding[] {
  const steps = [...procedure.steps, ...(procedure.stepsWhen ?? []).map(({ step }) => step)];
  const instead = procedure.bookWhen ?? [];
  const written = [
    ...steps.flatMap((step) =>
      step.kind === 'registration' ? [step.book, ...(step.also === undefined ? [] : [step.also])] : [],
    ),
    ...instead.map(({ book }) => book),
  ];
  const described = procedure.entries.map(({ book }) => book);
  return [
    ...instead.flatMap(({ when }, at) => wrongCondition(procedure.form, when, `bookWhen[${at}].when`)),
    ...written.flatMap((book) => [
      ...unless(context.books.includes(book), 'steps', `there is no book "${book}"`),
      ...unless(described.includes(book), 'entries', `does not say what is written into the book "${book}"`),
    ]),
    ...procedure.entries.flatMap((entry, at) => [
      ...unless(written.includes(entry.book), `entries[${at}].book`, `no step writes into the book "${entry.book}"`),
      ...wrongEntry(procedure, entry, `entries[${at}]`),
    ]),
  ];
}

function wrongEntry({ form, duty }: Procedure, entry: EntrySpec, path: string): Finding[] {
  return [
    ...wrongCondition(form, entry.when, `${path}.when`),
    ...wrongPerson(form, entry.subject, `${path}.subject`),
    ...(entry.second ? wrongPerson(form, entry.second, `${path}.second`) : []),
    ...Object.entries(entry.columns).flatMap(([column, name]) => mustBeField(form, name, `${path}.columns.${column}`)),
    ...(entry.fixedWhen ?? []).flatMap(({ when }, at) => wrongCondition(form, when, `${path}.fixedWhen[${at}].when`)),
    ...Object.keys(entry.fixed ?? {})
      .filter((column) => column in entry.columns)
      .map((column) => finding(`${path}.fixed.${column}`, 'is a column that the form fills in')),
    ...unless(
      entry.registrationType !== 'byDuty' || duty !== undefined,
      `${path}.registrationType`,
      'hangs on a duty in time, and there is none',
    ),
  ];
}

const wrongPerson = (form: FormSpec, { name, birth, personalId }: EntryPerson, path: string): Finding[] => [
  ...mustBeField(form, name, `${path}.name`),
  ...mustBeField(form, birth, `${path}.birth`),
  ...mustBeField(form, personalId, `${path}.personalId`),
];
