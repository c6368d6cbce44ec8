import type { Answers, FormSpec, Procedure } from '@hotich/catalogue';
import { parsePersonalId, type PersonKey } from '@hotich/domain';

/** Turns a personal identification number into its keyed hash. */
export type KeyOf = (personalId: string) => PersonKey;

/** Everybody whose personal number stands in the answers: nobody among them may decide on this dossier. */
export function partiesOf(form: FormSpec, answers: Answers, keyOf: KeyOf): PersonKey[] {
  const ids = Object.entries(form.fields).flatMap(([field, spec]) => {
    const id = spec.kind === 'personalId' ? parsePersonalId(String(answers[field] ?? '')) : null;
    return id === null ? [] : [id];
  });
  return [...new Set(ids.map(keyOf))];
}

/** Whose matter it is, for lists: the person the first entry will be about, by the name the form gives; else who asked. */
export const subjectNameOf = ({ entries }: Pick<Procedure, 'entries'>, answers: Answers): string =>
  entries.map(({ subject }) => textOf(answers[subject.name])).find((name) => name !== null) ??
  textOf(answers['requesterName']) ??
  '';

/** Where notices go. */
export const contactOf = (answers: Answers): { email: string | null; phone: string | null } => ({
  email: textOf(answers['requesterEmail']),
  phone: textOf(answers['requesterPhone']),
});

const textOf = (answer: string | number | undefined): string | null =>
  answer === undefined || answer === '' ? null : String(answer);
