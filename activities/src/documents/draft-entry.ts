import { type Answers, findEdition, type FormSpec, type Procedure } from '@hotich/catalogue';
import type { BookKind, DossierId, Plan } from '@hotich/domain';
import { entryContentOf, entrySpecFor } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { EntityManager } from 'typeorm';
import { answersOf, type Office } from '../casefile/case-reader';
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
  const procedure = pinned(plan);
  const answers = await answersOf(tx, dossierId, version);
  const spec = entrySpecFor(procedure, book, answers);
  if (!spec) return null;
  const names = await officeNames(tx, procedure.form, answers);
  return unwrittenEntry(book, entryContentOf(spec, procedure.form, answers, { officeNames: names }), { office, today });
}

/** The books that a plan writes into. */
export function booksOf(plan: Plan): { readonly book: BookKind; readonly also: BookKind | null } {
  const step = plan.steps.find(({ kind }) => kind === 'registration');
  if (step?.kind !== 'registration')
    throw ApplicationFailure.nonRetryable('the plan names no book that is written here', 'plan.noBook');
  return { book: step.book, also: step.also ?? null };
}

function pinned({ procedure, edition }: Plan): Procedure {
  const found = findEdition(procedure, edition);
  if (found) return found;
  throw ApplicationFailure.nonRetryable(`no edition ${edition} of ${procedure}`, 'plan.noEdition');
}

/** Names of the offices that the answers point at, as the book will write them. */
async function officeNames(tx: EntityManager, { fields }: FormSpec, answers: Answers): Promise<Record<string, string>> {
  const codes = Object.keys(fields).flatMap((field) =>
    fields[field]?.kind === 'office' && answers[field] !== undefined ? [String(answers[field])] : [],
  );
  const units: { code: string; name: string }[] = await tx.query(
    'SELECT code, authority AS name FROM unit WHERE code = ANY ($1)',
    [codes],
  );
  return Object.fromEntries(units.map(({ code, name }) => [code, name]));
}
