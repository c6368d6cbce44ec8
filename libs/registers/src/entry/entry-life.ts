import type { EntryId, StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { entryNotFound, entryNotUnsigned, personalIdDiffers } from '../registers.errors';
import type { EntryState } from './entry';

/** A note beside an entry: `text` as people read it, `ground` the law or decision, `by` null when the machine wrote it. */
export interface EntryNote {
  readonly text: string;
  readonly ground: string;
  readonly by: StaffId | null;
}

/** Puts a sealed entry in force. Doing it again changes nothing. Throws `registers.entryNotUnsigned`, `...entryNotFound`. */
export async function putInForce(tx: EntityManager, entry: EntryId): Promise<void> {
  await leaveUnsigned(tx, entry, 'inForce');
}

/**
 * Gives an unsigned entry up with a note; its number stays used, for books have no gaps. Doing it again adds no second
 * note. Throws `registers.entryNotUnsigned` for an entry in force: that needs a decision of revocation.
 */
export async function strikeOut(tx: EntityManager, entry: EntryId, note: EntryNote): Promise<void> {
  if (await leaveUnsigned(tx, entry, 'struckOut')) await annotate(tx, entry, 'struckOut', note);
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

/** Whether the entry left its unsigned state now; false when it had reached the same state before. */
async function leaveUnsigned(tx: EntityManager, entry: EntryId, to: 'inForce' | 'struckOut'): Promise<boolean> {
  const [now]: { state: EntryState }[] = await tx.query('SELECT state FROM entry WHERE id = $1 FOR NO KEY UPDATE', [
    entry,
  ]);
  if (!now) throw entryNotFound(entry);
  if (now.state === to) return false;
  if (now.state !== 'unsigned') throw entryNotUnsigned(entry, now.state);
  await tx.query('UPDATE entry SET state = $2, version = version + 1 WHERE id = $1', [entry, to]);
  return true;
}
