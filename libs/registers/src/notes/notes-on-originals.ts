import type { EntryId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { EntryNote } from '../entry/entry-life';

/** What an entry will note beside an older one; `original` is the entry that the dossier's look-up found. */
export interface OwedNote {
  readonly original: EntryId;
  readonly kind: string;
  readonly text: string;
  readonly ground: string;
}

/** Fixes what an entry owes older ones once it comes into force. Repeats change nothing. The worker's role only. */
export async function oweNotes(tx: EntityManager, entry: EntryId, notes: readonly OwedNote[]): Promise<void> {
  if (notes.length === 0) return;
  await tx.query(
    `INSERT INTO note_owed (entry_id, original_id, kind, text, ground)
     SELECT $1, n.original, n.kind, n.text, n.ground
     FROM jsonb_to_recordset($2::jsonb) AS n (original uuid, kind text, text text, ground text)
     ON CONFLICT DO NOTHING`,
    [entry, JSON.stringify(notes)],
  );
}

/**
 * Writes the notes that an entry owes. Where another office keeps the book of the older entry, it is owed a notice with a
 * copy of the extract as well (Luật Hộ tịch 60/2014/QH13 Điều 28(3)): the paper book is noted in by its keeper.
 */
export async function payNotes(tx: EntityManager, entry: EntryId): Promise<void> {
  await tx.query(
    `INSERT INTO annotation (entry_id, kind, text, ground, source_entry_id)
     SELECT original_id, kind, text, ground, entry_id FROM note_owed WHERE entry_id = $1
     ON CONFLICT ON CONSTRAINT annotation_once DO NOTHING`,
    [entry],
  );
  await tx.query(
    `INSERT INTO holder_notice (dossier_id, entry_id, original_id, holding_office_code, text)
     SELECT e.dossier_id, e.id, o.id, o.holding_office_code, string_agg(n.text, ' ' ORDER BY n.kind)
     FROM note_owed n JOIN entry e ON e.id = n.entry_id JOIN entry o ON o.id = n.original_id
     WHERE n.entry_id = $1 AND o.holding_office_code <> e.holding_office_code
     GROUP BY e.dossier_id, e.id, o.id, o.holding_office_code
     ON CONFLICT ON CONSTRAINT holder_notice_once DO NOTHING`,
    [entry],
  );
}

/** Says beside the older entries that what a cancelled entry noted there holds no longer. Notes themselves are never taken away. */
export async function withdrawNotes(tx: EntityManager, entry: EntryId, because: EntryNote): Promise<void> {
  await tx.query(
    `INSERT INTO annotation (entry_id, kind, text, ground, by_staff, source_entry_id)
     SELECT DISTINCT a.entry_id, 'withdrawn', $2, $3, $4::uuid, $1::uuid
     FROM annotation a WHERE a.source_entry_id = $1 AND a.kind <> 'withdrawn'
     ON CONFLICT ON CONSTRAINT annotation_once DO NOTHING`,
    [entry, `Việc đã ghi chú không còn giá trị do bị hủy: ${because.text}`, because.ground, because.by],
  );
}
