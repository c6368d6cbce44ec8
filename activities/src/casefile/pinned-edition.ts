import { type Answers, findEdition, type FormSpec, type Procedure } from '@hotich/catalogue';
import type { BookKind, Plan } from '@hotich/domain';
import { ApplicationFailure } from '@temporalio/common';
import type { EntityManager } from 'typeorm';

/** The edition that a dossier began under, and keeps. */
export function pinnedEdition({ procedure, edition }: Plan): Procedure {
  const found = findEdition(procedure, edition);
  if (found) return found;
  throw ApplicationFailure.nonRetryable(`no edition ${edition} of ${procedure}`, 'plan.noEdition');
}

/** The books that a plan writes into. */
export function booksOf(plan: Plan): { readonly book: BookKind; readonly also: BookKind | null } {
  const step = plan.steps.find(({ kind }) => kind === 'registration');
  if (step?.kind !== 'registration') throw noBook();
  return { book: step.book, also: step.also ?? null };
}

export const noBook = (): ApplicationFailure =>
  ApplicationFailure.nonRetryable('the plan names no book that is written here', 'plan.noBook');

/** Names of the offices that the answers point at, as a book writes them; a former unit keeps the name it had. */
export async function officeNames(
  tx: EntityManager,
  form: FormSpec,
  answers: Answers,
): Promise<Record<string, string>> {
  const codes = Object.entries(form.fields).flatMap(([field, { kind }]) =>
    kind === 'office' && answers[field] !== undefined ? [String(answers[field])] : [],
  );
  const units: { code: string; authority: string }[] = await tx.query(
    'SELECT code, authority FROM unit WHERE code = ANY ($1)',
    [codes],
  );
  return Object.fromEntries(units.map(({ code, authority }) => [code, authority]));
}
