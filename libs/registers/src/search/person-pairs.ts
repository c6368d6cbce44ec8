import { comparePeople, type Comparison, deskModel, type EntryId, type StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { selectEntries } from '../entry/entry-row';
import { entryNotFound } from '../registers.errors';
import { firstPersonOf } from './first-person';

export type PairDecision = 'same' | 'different';

export interface DecidedPair {
  readonly id: string;
  readonly decision: PairDecision;
  readonly comparison: Comparison;
}

/**
 * Keeps what an officer decided of two entries' first persons, with what the comparison said of them at the time: links of
 * a person, and labels by which the comparison can be judged. Throws `registers.entryNotFound` when the caller cannot see
 * both, or they are one.
 */
export async function decidePair(
  tx: EntityManager,
  pair: { one: EntryId; other: EntryId; decision: PairDecision; reason: string; by: StaffId },
): Promise<DecidedPair> {
  const [a, b] = await selectEntries(tx, 'e.id = ANY ($1) ORDER BY e.id', [[pair.one, pair.other]]);
  if (!a || !b) throw entryNotFound(a?.id === pair.one ? pair.other : pair.one);
  const comparison = comparePeople(firstPersonOf(a), firstPersonOf(b), deskModel);
  const [kept]: { id: string }[] = await tx.query(
    `INSERT INTO person_pair (entry_a, entry_b, decision, reason, score, fields, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [a.id, b.id, pair.decision, pair.reason, comparison.score, JSON.stringify(comparison.fields), pair.by],
  );
  if (!kept) throw new Error('person_pair gave no row');
  return { id: kept.id, decision: pair.decision, comparison };
}
