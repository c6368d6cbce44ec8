import { as, bookKinds, type BookKind, type EntryLook, type OfficeCode } from '@hotich/domain';
import { type Entry, findUnderOffice, standingNotes } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import type { Finding } from '../finding';
import { findingOver, isKeptBy, proofBy, undecided } from './entry-proof';
import { entriesAbout, isCertain, isPossible, personIn, personSnapshot } from './person-in-entry';
import { answerText, type ClaimedPerson, type Question } from './rule';

/** What a look-up searches for, read off the form. */
export interface Sought {
  readonly kind: BookKind;
  readonly person: ClaimedPerson;
  readonly office: OfficeCode;
  readonly number: number;
  readonly year: number;
}

/** Null when the form does not name a book that exists. */
export function soughtBy(look: EntryLook, { answers }: Pick<Question, 'answers'>): Sought | null {
  const text = (field: string | undefined): string => (field === undefined ? '' : answerText(answers, field));
  const named = typeof look.book === 'string' ? look.book : text(look.book.byField);
  const kind = bookKinds.find((one) => one === named);
  return kind
    ? {
        kind,
        person: { name: text(look.name), birth: text(look.birth), personalId: text(look.personalId) },
        office: as<OfficeCode>(text(look.office)),
        number: Number(text(look.number)),
        year: Number(text(look.year)),
      }
    : null;
}

/**
 * The entry that the form points at. By its key, if the person agrees; else by the personal number; else by name and whole
 * date of birth, in the books of the office named if one is. Exactly one may answer: several (twins, a matter registered
 * again) and a name with a year alone are left to an officer. A number may be misremembered, so that another person under
 * the key is a contradiction only when the person is found nowhere else.
 */
export async function findEntryFor(tx: EntityManager, sought: Sought): Promise<Finding> {
  const { kind, person, office, number, year } = sought;
  const about = (entry: Entry) => personIn(entry, person).person;
  const told = (entry: Entry) => ({ registeredOn: entry.registeredOn, ...personSnapshot(person, about(entry)) });
  const hasKey = office !== '' && number > 0 && year > 0;
  const byKey = hasKey ? await findUnderOffice(tx, { office, kind, year, number }) : [];
  const agreeing = byKey.filter((entry) => isPossible(about(entry)));
  if (agreeing.length > 1) return undecided(kind, agreeing.length);
  const [exact] = agreeing;
  if (exact) return proofBy(exact, told(exact));

  const found = await current(tx, await entriesAbout(tx, [kind], person));
  const numbered = found.filter((entry) => about(entry).numbers === 'equal');
  const [holder] = numbered;
  if (numbered.length > 1) return undecided(kind, numbered.length);
  if (holder) return isCertain(about(holder)) ? proofBy(holder, told(holder)) : mismatch(holder, told(holder));

  const named = found.filter((entry) => about(entry).sameName && (office === '' || isKeptBy(entry, office)));
  const [only] = named;
  if (named.length === 1 && only && about(only).dates === 'equal')
    return isCertain(about(only)) ? proofBy(only, told(only)) : mismatch(only, told(only));
  const [other] = byKey;
  if (byKey.length === 1 && other) return mismatch(other, told(other));
  return undecided(kind, named.length);
}

const mismatch = (entry: Entry, compared: Finding['fields']): Finding => findingOver(entry, 'HIT_MISMATCH', compared);

/** Of several entries about one person those that still count: not cancelled, not replaced by a new registration. */
async function current(tx: EntityManager, found: readonly Entry[]): Promise<readonly Entry[]> {
  if (found.length < 2) return found;
  const notes = await standingNotes(
    tx,
    found.map(({ id }) => id),
  );
  const replaced = new Set(notes.filter(({ kind }) => kind === 'reregistered').map(({ entry }) => entry));
  const counting = found.filter(({ id, state }) => (state === 'inForce' || state === 'unsigned') && !replaced.has(id));
  return counting.length > 0 ? counting : found;
}
