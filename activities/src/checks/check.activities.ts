import type { CheckActivities, PreviewActivities } from '@hotich/contracts';
import { checkComponents } from '@hotich/evidence';
import { ExchangeError, type PopulationRegister } from '@hotich/exchange';
import { inTransaction } from '@hotich/persistence';
import { fillPersonalId, getEntry } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { answersOf } from '../casefile/case-reader';
import { newbornIn } from './newborn';
import { previewActivities } from './preview';

/** Questions to registers and to the population database, as the workflow names them. */
export const checkActivities = (
  source: DataSource,
  population: PopulationRegister,
): CheckActivities & PreviewActivities => ({
  ...previewActivities(source, population),
  checkComponents: async ({ dossierId, plan, version }) =>
    checkComponents(
      { source, population },
      { dossierId, plan, version, answers: await answersOf(source.manager, dossierId, version) },
    ),
  obtainPersonalId: (input) => telling(obtainPersonalId(source, population, input)),
});

/**
 * Asks for the newborn's personal number and writes it into the entry of its birth, still unsigned. The entry's id is the
 * request's id: asked again, the population database gives the same number. Nothing is asked for an entry of another
 * book, for a birth registered again or noted from abroad, whose person has a number or gets it elsewhere, nor for a
 * child who is not Vietnamese (Luật Hộ tịch 60/2014/QH13 Điều 14, 36(2)).
 */
async function obtainPersonalId(
  source: DataSource,
  population: PopulationRegister,
  { dossierId, plan, entry: id }: Parameters<CheckActivities['obtainPersonalId']>[0],
): Promise<void> {
  const entry = await getEntry(source.manager, id);
  if (!entry) throw new Error(`no entry ${id}`);
  const newborn = newbornIn(entry);
  if (!newborn) return;
  const answers = await answersOf(source.manager, dossierId);
  const { personalId } = await population.obtainPersonalId(
    {
      requestId: id,
      ...newborn,
      ...parent('mother', answers['motherPersonalId']),
      ...parent('father', answers['fatherPersonalId']),
    },
    { dossier: dossierId, procedure: plan.procedure, officer: 'registration', purpose: 'personalId' },
  );
  if (personalId !== null) await inTransaction(source, {}, (tx) => fillPersonalId(tx, id, personalId));
}

const parent = (who: 'mother' | 'father', id: unknown): Record<string, string> =>
  typeof id === 'string' ? { [`${who}PersonalId`]: id } : {};

/** The error's words may hold an answer of the other side: only its code goes into the history. */
async function telling<T>(asking: Promise<T>): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ExchangeError) throw ApplicationFailure.retryable(error.code, error.code);
    throw error;
  }
}
