import type { BookKind, DossierId, Plan } from '@hotich/domain';
import { entryContentOf, entrySpecFor } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import { answersOf, type Office } from '../casefile/case-reader';
import { officeNames, pinnedEdition } from '../casefile/pinned-edition';
import { type PrintedEntry, unwrittenEntry } from './result-document';

/** What the pinned edition would write into a book for these answers today; null where it would write nothing. */
export async function draftEntry(
  tx: EntityManager,
  book: BookKind,
  {
    dossierId,
    plan,
    version,
    office,
    today,
  }: { dossierId: DossierId; plan: Plan; version: number; office: Office; today: string },
): Promise<PrintedEntry | null> {
  const procedure = pinnedEdition(plan);
  const answers = await answersOf(tx, dossierId, version);
  const spec = entrySpecFor(procedure, book, answers);
  if (!spec) return null;
  const names = await officeNames(tx, procedure.form, answers);
  return unwrittenEntry(book, entryContentOf(spec, procedure.form, answers, { officeNames: names }), { office, today });
}
