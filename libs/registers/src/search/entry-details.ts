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
    `SELECT id, kind, text, ground, by_staff AS by,
            to_char(written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "writtenAt"
     FROM annotation WHERE entry_id = $1 ORDER BY written_at, id`,
    [id],
  );
  return { ...entry, annotations };
}

/** The entry that a dossier led to. */
export async function findByDossier(tx: EntityManager, dossier: DossierId): Promise<Entry | null> {
  const [entry] = await selectEntries(tx, 'e.dossier_id = $1', [dossier]);
  return entry ?? null;
}
