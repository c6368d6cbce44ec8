import { type EntryLook, personGroups } from '@hotich/domain';
import type { Component, Procedure } from '../procedure';
import type { CatalogueContext } from './context';
import { fieldOf, finding, type Finding, mustBeField, repeated, unless, wrongCondition } from './finding';

/** Rules that ask about a person need his number; the others need at most his name. */
const byNumber = ['identity', 'residence', 'maritalStatus'];

/** Papers, the questions put to registers instead of them, and the notes beside the entries they find. */
export function paperFindings(procedure: Procedure, context: CatalogueContext): Finding[] {
  const { form, components } = procedure;
  return [
    ...repeated(components.map(({ id }) => id)).map((id) => finding('components', `two papers are called "${id}"`)),
    ...components.flatMap((component) => {
      const path = `components.${component.id}`;
      return [
        ...wrongCondition(form, component.when, `${path}.when`),
        ...wrongWaiver(component, context, path),
        ...wrongAbout(procedure, component, path),
        ...(component.look ? wrongLook(procedure, component.look, context, `${path}.look`) : []),
      ];
    }),
    ...(procedure.notes ?? []).flatMap(({ component, text }, at) => {
      const source = components.find(({ id }) => id === component);
      return [
        ...unless(source !== undefined, `notes[${at}].component`, `there is no paper "${component}"`),
        ...unless(
          source === undefined || ['entry', 'birthEntry'].includes(source.evidence ?? ''),
          `notes[${at}].component`,
          `no entry is looked for in place of "${component}"`,
        ),
        ...mustBeField(form, text, `notes[${at}].text`),
      ];
    }),
  ];
}

function wrongWaiver({ evidence, look, ground }: Component, { rules }: CatalogueContext, path: string): Finding[] {
  if (evidence === null) return unless(look === undefined, `${path}.look`, 'nothing asks what to look for');
  const looks = evidence === 'entry' || evidence === 'noEntry';
  return [
    ...unless(rules.includes(evidence), `${path}.evidence`, `there is no evidence rule "${evidence}"`),
    ...unless(ground.trim() !== '', `${path}.ground`, 'a paper is waived without a legal basis'),
    ...unless(looks === (look !== undefined), `${path}.look`, looks ? 'says not what to look for' : 'is not asked for'),
  ];
}

function wrongAbout({ form }: Procedure, { about, evidence }: Component, path: string): Finding[] {
  const prefix = about ?? 'requester';
  const part = evidence !== null && byNumber.includes(evidence) ? 'PersonalId' : 'Name';
  if (about === undefined && part === 'Name') return [];
  return (personGroups[prefix] ?? [prefix]).flatMap((person) => {
    const field = `${person}${part}`;
    return unless(fieldOf(form, field) !== undefined, `${path}.about`, `the form has no field "${field}"`);
  });
}

function wrongLook(procedure: Procedure, look: EntryLook, { books }: CatalogueContext, path: string): Finding[] {
  const { form } = procedure;
  const { book, ...fields } = look;
  const field = typeof book === 'string' ? undefined : fieldOf(form, book.byField);
  return [
    ...(typeof book === 'string'
      ? unless(books.includes(book), `${path}.book`, `there is no book "${book}"`)
      : field?.kind === 'choice'
        ? field.options.flatMap(({ value }) =>
            unless(books.includes(value), `${path}.book`, `"${book.byField}" offers "${value}", which is no book`),
          )
        : [finding(`${path}.book`, `the form has no choice "${book.byField}"`)]),
    ...Object.entries(fields).flatMap(([part, name]) => mustBeField(form, name, `${path}.${part}`)),
  ];
}
