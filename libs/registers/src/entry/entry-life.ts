import type { EntryId, StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { payNotes, withdrawNotes } from '../notes/notes-on-originals';
import { entryNotFound, entryNotInForce, entryNotUnsigned, personalIdDiffers } from '../registers.errors';
import type { EntryState } from './entry';

/** A note beside an entry: `text` as people read it, `ground` the law or decision, `by` null when the machine wrote it. */
export interface EntryNote {
  readonly text: string;
  readonly ground: string;
  readonly by: StaffId | null;
}

/**
 * Puts a sealed entry in force, with the second one of a combined procedure, and writes what they owe beside older
 * entries, all at once: no entry is in force without its notes. Doing it again changes nothing. Throws
 * `registers.entryNotUnsigned`, `...entryNotFound`.
 */
export async function putInForce(tx: EntityManager, entry: EntryId): Promise<void> {
  for (const id of await leave(tx, entry, 'unsigned', 'inForce')) await payNotes(tx, id);
}

/**
 * Gives an unsigned entry up with a note, and the second one of its dossier with it; their numbers stay used, for books
 * have no gaps. Doing it again adds no second note. Throws `registers.entryNotUnsigned` for an entry in force: that is
 * cancelled, not struck out.
 */
export async function strikeOut(tx: EntityManager, entry: EntryId, note: EntryNote): Promise<void> {
  for (const id of await leave(tx, entry, 'unsigned', 'struckOut')) await annotate(tx, id, 'struckOut', note);
}

/**
 * Cancels an entry in force (a certificate never collected, a result found to rest on a false paper), with the second one
 * of its dossier. What it noted beside older entries is noted there as withdrawn. Doing it again adds no second note.
 * Throws `registers.entryNotInForce`, `...entryNotFound`.
 */
export async function cancelEntry(tx: EntityManager, entry: EntryId, note: EntryNote): Promise<void> {
  for (const id of await leave(tx, entry, 'inForce', 'cancelled')) {
    await annotate(tx, id, 'cancelled', note);
    await withdrawNotes(tx, id, note);
  }
}

/** Notes something beside an entry (ghi chú), in whatever state it is. */
async function annotate(tx: EntityManager, entry: EntryId, kind: string, note: EntryNote): Promise<void> {
  await tx.query('INSERT INTO annotation (entry_id, kind, text, ground, by_staff) VALUES ($1, $2, $3, $4, $5)', [
    entry,
    kind,
    note.text,
    note.ground,
    note.by,
  ]);
}

/**
 * Writes the child's personal number, as the population database returned it, into an entry still unsigned. The same
 * number again changes nothing. Throws `registers.personalIdDiffers`, `registers.entryNotUnsigned`, `...entryNotFound`.
 */
export async function fillPersonalId(tx: EntityManager, entry: EntryId, personalId: string): Promise<void> {
  const [now]: { state: EntryState; personalId: string | null }[] = await tx.query(
    'SELECT state, subject_personal_id AS "personalId" FROM entry WHERE id = $1 FOR NO KEY UPDATE',
    [entry],
  );
  if (!now) throw entryNotFound(entry);
  if (now.personalId === personalId) return;
  if (now.personalId !== null) throw personalIdDiffers(entry);
  if (now.state !== 'unsigned') throw entryNotUnsigned(entry, now.state);
  await tx.query(
    `UPDATE entry SET subject_personal_id = $2, content = content || jsonb_build_object('soDinhDanh', $2::text),
                      version = version + 1
     WHERE id = $1`,
    [entry, personalId],
  );
}

/** The entries of one dossier that left `from` now, in the order of writing; those that had reached `to` before are not among them. */
async function leave(
  tx: EntityManager,
  entry: EntryId,
  from: 'unsigned' | 'inForce',
  to: 'inForce' | 'struckOut' | 'cancelled',
): Promise<EntryId[]> {
  const together: { id: EntryId; state: EntryState }[] = await tx.query(
    `SELECT id, state FROM entry WHERE id = $1 OR dossier_id = (SELECT dossier_id FROM entry WHERE id = $1)
     ORDER BY id FOR NO KEY UPDATE`,
    [entry],
  );
  if (together.length === 0) throw entryNotFound(entry);
  const leaving = together.filter(({ state }) => state !== to);
  for (const { id, state } of leaving)
    if (state !== from) throw from === 'unsigned' ? entryNotUnsigned(id, state) : entryNotInForce(id, state);
  const ids = leaving.map(({ id }) => id);
  await tx.query('UPDATE entry SET state = $2, version = version + 1 WHERE id = ANY ($1)', [ids, to]);
  return ids;
}
