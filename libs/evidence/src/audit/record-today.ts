import { as, type EntryId } from '@hotich/domain';
import { type EntryDetails, getEntry } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import type { Snapshot } from '../finding';
import { isOfSealedBook, type KeptRow } from './kept-row';
import type { RecordToday } from './rerun';

/** The entry that had answered, as it stands now. Null where none had. */
export async function recordToday(tx: EntityManager, kept: KeptRow): Promise<RecordToday | null> {
  if (kept.recordId === null || kept.recordVersion === null) return null;
  const entry = await getEntry(tx, as<EntryId>(kept.recordId));
  const about = { id: kept.recordId, versionKept: kept.recordVersion };
  if (!entry) return { ...about, says: isOfSealedBook(kept) ? 'sealed' : 'notFound', versionNow: null, notesSince: 0 };
  const notesSince = entry.annotations.filter(({ writtenAt }) => new Date(writtenAt) > kept.takenAt).length;
  const changed = entry.version !== kept.recordVersion || standsOtherwise(entry, kept.fields);
  return {
    ...about,
    says: changed ? 'changed' : notesSince > 0 ? 'noted' : 'same',
    versionNow: entry.version,
    notesSince,
  };
}

/** The version counts changes of the text alone: a cancelled entry, and one whose book was refused since, keep theirs. */
function standsOtherwise(entry: EntryDetails, kept: Snapshot): boolean {
  const now: Snapshot = {
    ...{ book: entry.kind, number: entry.number, year: entry.year, volume: entry.volume },
    ...{ officeCode: entry.officeCode, officeName: entry.officeName, state: entry.state },
    bookAccepted: entry.bookAccepted ? 'có' : 'không',
  };
  return Object.entries(now).some(([field, value]) => field in kept && kept[field] !== value);
}
