import {
  type BookKind,
  type Comparison,
  comparePeople,
  deskModel,
  type EntryId,
  foldNameTight,
  isPossiblyUnknown,
  linkable,
  parsePartialDate,
} from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';
import { likelyBirths } from './likely-births';
import { firstPersonOf } from './first-person';

/** Somebody as he is said to be called; what is not known is left out. Dates are partial, `dd.mm.yyyy` or ISO. */
export interface LikelySought {
  readonly kind: BookKind;
  readonly name: string;
  readonly birth?: string;
  /** Years of birth, both included, where no date is known. */
  readonly birthFrom?: number;
  readonly birthTo?: number;
  readonly personalId?: string;
  readonly sex?: string;
  readonly mother?: string;
  readonly father?: string;
  /** 20 unless told. */
  readonly limit?: number;
}

/** An entry that may be meant, and field by field why: levels and weights in bits. */
export interface LikelyEntry {
  readonly entry: Entry;
  readonly comparison: Comparison;
}

/**
 * Entries whose first person may be the one sought, in spite of lost marks, slips of letters, spaces, word order, and dates
 * that are swapped or known in part; best first. Cheap questions first, and the next only while nobody convinces: who was
 * born that day, who of the same folded name about that year, who has no day in the book, the whole year. Without a date
 * only the caller's books bound it. For an officer's eye, never a proof. Row guards of the caller's role apply.
 */
export async function findLikely(tx: EntityManager, sought: LikelySought): Promise<LikelyEntry[]> {
  const asked = linkable({ id: 'sought', ...sought, birthDate: sought.birth });
  const found = new Map<string, LikelyEntry>();
  for (const { condition, values } of waysOf(sought)) {
    const ids: { id: EntryId }[] = await tx.query(nearest(condition), [
      sought.kind,
      foldNameTight(sought.name),
      ...values,
    ]);
    const fresh = ids.map(({ id }) => id).filter((id) => !found.has(id));
    if (fresh.length === 0) continue;
    for (const entry of await selectEntries(tx, 'e.id = ANY ($1)', [fresh]))
      found.set(entry.id, { entry, comparison: comparePeople(asked, firstPersonOf(entry), deskModel) });
    if ([...found.values()].some(({ comparison }) => comparison.verdict !== 'no' && isNamed(comparison))) break;
  }
  return [...found.values()]
    .sort((a, b) => b.comparison.score - a.comparison.score || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, sought.limit ?? 20);
}

interface Way {
  readonly condition: string;
  readonly values: readonly unknown[];
}

/** Parameters 1 and 2 are the kind and the folded name. */
function waysOf({ birth: text, birthFrom, birthTo, personalId }: LikelySought): Way[] {
  const ways: Way[] = [];
  if (personalId) ways.push({ condition: 'e.subject_personal_id = $3', values: [personalId] });
  const birth = text === undefined ? null : parsePartialDate(text);
  if (birth) {
    const { days, yearOnly, years } = likelyBirths(birth, isPossiblyUnknown(birth) ? 0 : 1);
    const range = 'e.subject_birth >= $3 AND e.subject_birth < $4';
    if (days.length > 0) ways.push({ condition: 'e.subject_birth = ANY ($3::text[])', values: [days] });
    ways.push(
      { condition: `e.subject_name_folded = $2 AND ${range}`, values: [years.from, years.to] },
      { condition: 'e.subject_birth = ANY ($3::text[])', values: [yearOnly] },
      { condition: range, values: [String(birth.year), String(birth.year + 1)] },
    );
    return ways;
  }
  // An open range would leave out whoever has no date in the book.
  const isOpen = birthFrom === undefined && birthTo === undefined;
  const range = isOpen ? 'true' : 'e.subject_birth >= $3 AND e.subject_birth < $4';
  const values = isOpen ? [] : [String(birthFrom ?? 1800), String((birthTo ?? 9998) + 1)];
  ways.push({ condition: `e.subject_name_folded = $2 AND ${range}`, values }, { condition: range, values });
  return ways;
}

/** Sorting by likeness is no condition, so that the row guards leave the indexes to the conditions. */
const nearest = (condition: string): string =>
  `SELECT e.id FROM entry e WHERE e.kind = $1 AND ${condition}
   ORDER BY similarity(e.subject_name_folded, $2) DESC, e.id LIMIT 40`;

/** A stranger of that day with a like sex is none that ends the search. */
function isNamed({ fields }: Comparison): boolean {
  const name = fields.find(({ field }) => field === 'name');
  const level = name?.level ?? 'different';
  return level !== 'different' && level !== 'partial';
}
