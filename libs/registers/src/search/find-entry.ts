import { type BookKind, foldNameTight, normaliseName, type OfficeCode, type PartialDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';
import { birthCondition, mayBeBornOn } from './compatible-dates';

export interface EntryKey {
  readonly office: OfficeCode;
  readonly kind: BookKind;
  readonly year: number;
  readonly number: number;
}

/** The entry with exactly this key; the office is the one that registered, as it was named then. */
export async function findByKey(tx: EntityManager, key: EntryKey): Promise<Entry | null> {
  const condition = 'e.office_code = $1 AND e.kind = $2 AND e.year = $3 AND e.number = $4';
  const [entry] = await selectEntries(tx, condition, [key.office, key.kind, key.year, key.number]);
  return entry ?? null;
}

/**
 * Entries of that number in the books of an office, in those it keeps, and in those of the units it was made of, whoever
 * keeps them (half of a split ward may have gone to a neighbour with all its books). After a merger one commune has several
 * series of the same year, so that there may be more than one; `seriesUnder` tells them apart.
 */
export function findUnderOffice(tx: EntityManager, { office, kind, year, number }: EntryKey): Promise<Entry[]> {
  return selectEntries(
    tx,
    `(b.office_code = $1 OR b.holding_office_code = $1
      OR b.office_code IN (SELECT from_code FROM unit_change WHERE to_code = $1))
     AND b.kind = $2 AND b.year = $3 AND e.number = $4`,
    [office, kind, year, number],
  );
}

/** Entries of exactly this name (normalised, no letter lost) whose date of birth may be the one given. */
export async function findByNameAndBirth(
  tx: EntityManager,
  asked: { kind: BookKind; name: string; birth: PartialDate },
): Promise<Entry[]> {
  const born = birthCondition('e.subject_birth', asked.birth, 3);
  const found = await selectEntries(tx, `e.kind = $1 AND e.subject_name_key = $2 AND ${born.sql}`, [
    asked.kind,
    normaliseName(asked.name),
    born.value,
  ]);
  return found.filter((entry) => mayBeBornOn(entry.subjectBirth, asked.birth));
}

/** Marriages between these two names, in whichever column the book has them. */
export function findMarriages(tx: EntityManager, husband: string, wife: string): Promise<Entry[]> {
  const names = [normaliseName(husband), normaliseName(wife)];
  return selectEntries(
    tx,
    `e.kind = 'marriage' AND ((e.subject_name_key = $1 AND e.second_name_key = $2)
                           OR (e.subject_name_key = $2 AND e.second_name_key = $1))`,
    names,
  );
}

/** Who it might be when the exact name finds nobody: marks and spaces left aside. For an officer's eye, never a proof. */
export async function findCandidates(
  tx: EntityManager,
  asked: { kind: BookKind; name: string; birth?: PartialDate; limit?: number },
): Promise<Entry[]> {
  const born = asked.birth && birthCondition('e.subject_birth', asked.birth, 4);
  return selectEntries(
    tx,
    `e.kind = $1 AND e.subject_name_folded = $2 ${born ? `AND ${born.sql}` : ''} ORDER BY e.year DESC, e.number LIMIT $3`,
    [asked.kind, foldNameTight(asked.name), asked.limit ?? 20, ...(born ? [born.value] : [])],
  );
}
