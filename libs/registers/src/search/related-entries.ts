import type { EntryId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';

/** How an entry belongs to a person: by the personal number, as a parent's number in a birth, or by an officer's decision. */
export type RelatedBy = 'personalId' | 'parentId' | 'decision';

export interface RelatedEntry {
  readonly entry: Entry;
  readonly by: RelatedBy;
}

/**
 * The other entries of an entry's first person that the caller may see: his birth, marriages, children, death. Decisions
 * hold until a newer one; they reach one step, so that no chain of them makes one person of two.
 */
export async function relatedEntries(tx: EntityManager, id: EntryId): Promise<RelatedEntry[]> {
  const links: { id: EntryId; by: RelatedBy }[] = await tx.query(
    `WITH me AS (SELECT id, subject_personal_id AS number FROM entry WHERE id = $1),
     decided AS (
       SELECT DISTINCT ON (entry_a, entry_b) CASE WHEN entry_a = $1 THEN entry_b ELSE entry_a END AS id, decision
       FROM person_pair WHERE entry_a = $1 OR entry_b = $1 ORDER BY entry_a, entry_b, decided_at DESC)
     SELECT id, 'decision' AS by FROM decided WHERE decision = 'same'
     UNION ALL
     SELECT e.id, 'personalId' FROM entry e, me WHERE e.subject_personal_id = me.number OR e.second_personal_id = me.number
     UNION ALL
     SELECT e.id, 'parentId' FROM entry e, me WHERE e.kind = 'birth' AND me.number IS NOT NULL
       AND (e.content ->> 'meSoGiayToTuyThan' = me.number OR e.content ->> 'chaSoGiayToTuyThan' = me.number)`,
    [id],
  );
  const by = new Map<string, RelatedBy>();
  for (const link of links) if (link.id !== id && !by.has(link.id)) by.set(link.id, link.by);
  if (by.size === 0) return [];
  const entries = await selectEntries(tx, 'e.id = ANY ($1) ORDER BY e.year, e.number, e.id', [[...by.keys()]]);
  return entries.map((entry) => ({ entry, by: by.get(entry.id) ?? 'decision' }));
}
