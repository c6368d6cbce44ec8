import type { DossierId, EntryId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Annotation, Entry } from '../entry/entry';
import { selectEntries } from '../entry/entry-row';

export interface EntryDetails extends Entry {
  readonly annotations: readonly Annotation[];
}

/** An entry with the notes beside it, or null when there is none or the caller may not see it. */
export async function getEntry(tx: EntityManager, id: EntryId): Promise<EntryDetails | null> {
  const [entry] = await selectEntries(tx, 'e.id = $1', [id]);
  if (!entry) return null;
  const annotations: Annotation[] = await tx.query(
    `SELECT id, kind, text, ground, by_staff AS by, source_entry_id AS source,
            to_char(written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "writtenAt"
     FROM annotation WHERE entry_id = $1 ORDER BY written_at, id`,
    [id],
  );
  return { ...entry, annotations };
}

/** The entries that a dossier led to: one, or two of a combined procedure, the plan's own book first. */
export const findByDossier = (tx: EntityManager, dossier: DossierId): Promise<Entry[]> =>
  // Ids of one transaction are in the order of writing, and the main entry is written first.
  selectEntries(tx, 'e.dossier_id = $1 ORDER BY e.id', [dossier]);
