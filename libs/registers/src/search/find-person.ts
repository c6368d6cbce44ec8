import { type BookKind, type EntryId, normaliseName, type PartialDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { AnnotationKind, Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';
import { birthCondition, mayBeBornOn } from './compatible-dates';

/** Somebody looked for; without a personal number and without name and date nobody is found. */
export interface PersonSought {
  readonly name: string;
  readonly birth: PartialDate | null;
  /** Twelve digits, or empty. */
  readonly personalId: string;
}

/**
 * Entries of some books in which a person is the first or the second one: by the personal number, or by exactly this name
 * (normalised, no letter lost) with a date of birth that may be the one given.
 */
export async function findByPerson(
  tx: EntityManager,
  kinds: readonly BookKind[],
  { name, birth, personalId }: PersonSought,
): Promise<Entry[]> {
  const byNumber = personalId === '' ? [] : ['e.subject_personal_id = $2', 'e.second_personal_id = $2'];
  const values: unknown[] = [kinds, personalId];
  const byName: string[] = [];
  if (name !== '' && birth) {
    values.push(normaliseName(name), birthCondition('', birth, 4).value);
    for (const who of ['subject', 'second'])
      byName.push(`(e.${who}_name_key = $3 AND ${birthCondition(`e.${who}_birth`, birth, 4).sql})`);
  }
  const ways = [...byNumber, ...byName];
  if (ways.length === 0) return [];
  // PostgreSQL wants every parameter used: the number's is, whether it is asked by or not.
  const found = await selectEntries(
    tx,
    `e.kind = ANY ($1) AND $2::text IS NOT NULL AND (${ways.join(' OR ')}) ORDER BY e.year, e.number, e.id`,
    values,
  );
  const isNumbered = (entry: Entry): boolean =>
    personalId !== '' && (entry.subjectPersonalId === personalId || entry.secondPersonalId === personalId);
  const mayBe = (stored: string | null): boolean => birth !== null && mayBeBornOn(stored, birth);
  return found.filter((entry) => isNumbered(entry) || mayBe(entry.subjectBirth) || mayBe(entry.secondBirth));
}

export interface StandingNote {
  readonly entry: EntryId;
  readonly kind: AnnotationKind;
  /** Of a judgment: what it was about (`baLoai` of the entry that noted it). */
  readonly matter: string | null;
}

/** The notes beside entries that still hold: what a cancelled entry had noted counts no longer. */
export function standingNotes(tx: EntityManager, entries: readonly EntryId[]): Promise<StandingNote[]> {
  return tx.query(
    `SELECT a.entry_id AS entry, a.kind, s.content ->> 'baLoai' AS matter
     FROM annotation a LEFT JOIN entry s ON s.id = a.source_entry_id
     WHERE a.entry_id = ANY ($1) AND a.kind <> 'withdrawn' AND s.state IS DISTINCT FROM 'cancelled'
     ORDER BY a.written_at, a.id`,
    [entries],
  );
}
