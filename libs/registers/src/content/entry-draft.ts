import type { Answers, EntryPerson, EntrySpec, Procedure } from '@hotich/catalogue';
import { type BookKind, formatPartialDate, isPersonalId, parsePartialDate, type PlainDate } from '@hotich/domain';
import type { EntrySubject, NewEntry } from '../entry/register-entry';
import { entryContentOf, type EntryMeta, fits } from './entry-content';
import { registrationTypeOf } from './registration-type';

/** What a procedure writes into one book, all but the place in it. */
export type EntryDraft = Pick<NewEntry, 'kind' | 'registrationType' | 'subject' | 'second' | 'content'>;

/** How a procedure fills a book for these answers; of several that could, the first that fits. Null when it fills none. */
export const entrySpecFor = (procedure: Procedure, book: BookKind, answers: Answers): EntrySpec | null =>
  procedure.entries.find((spec) => spec.book === book && fits(spec.when, answers)) ?? null;

/** The entry that the answers of a dossier amount to in one book; null when the procedure writes nothing into it. */
export function entryDraftOf(
  procedure: Procedure,
  book: BookKind,
  answers: Answers,
  { filedOn, ...meta }: EntryMeta & { readonly filedOn: PlainDate },
): EntryDraft | null {
  const spec = entrySpecFor(procedure, book, answers);
  return (
    spec && {
      kind: book,
      registrationType: registrationTypeOf(spec.registrationType, procedure.duty, answers, filedOn),
      subject: personIn(spec.subject, answers),
      ...(spec.second && { second: personIn(spec.second, answers) }),
      content: entryContentOf(spec, procedure.form, answers, meta),
    }
  );
}

/** By whom an entry is found again. A date that cannot be read is none: the text of the book keeps it. */
function personIn({ name, birth, personalId }: EntryPerson, answers: Answers): EntrySubject {
  const text = (field: string | undefined): string =>
    field === undefined
      ? ''
      : String(answers[field] ?? '')
          .normalize('NFC')
          .trim();
  const born = parsePartialDate(text(birth));
  const number = text(personalId);
  return {
    name: text(name),
    birth: born && formatPartialDate(born, 'iso'),
    personalId: isPersonalId(number) ? number : null,
  };
}
