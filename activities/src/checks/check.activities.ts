import type { CheckActivities } from '@hotich/contracts';
import { parsePlainDate } from '@hotich/domain';
import { checkComponents } from '@hotich/evidence';
import { ExchangeError, type PopulationRegister } from '@hotich/exchange';
import { inTransaction } from '@hotich/persistence';
import { fillPersonalId, getEntry } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { answersOf } from '../casefile/case-reader';

/** Questions to registers and to the population database, as the workflow names them. */
export const checkActivities = (source: DataSource, population: PopulationRegister): CheckActivities => ({
  checkComponents: async ({ dossierId, plan, version }) =>
    checkComponents(
      { source, population },
      { dossierId, plan, version, answers: await answersOf(source.manager, dossierId, version) },
    ),
  obtainPersonalId: (input) => telling(obtainPersonalId(source, population, input)),
});

/**
 * Asks for the newborn's personal number and writes it into the entry, still unsigned. The entry's id is the request's id:
 * asked again, the population database gives the same number.
 */
async function obtainPersonalId(
  source: DataSource,
  population: PopulationRegister,
  { dossierId, plan, entry: id }: Parameters<CheckActivities['obtainPersonalId']>[0],
): Promise<void> {
  const entry = await getEntry(source.manager, id);
  if (!entry) throw new Error(`no entry ${id}`);
  if (entry.subjectPersonalId !== null) return;
  const answers = await answersOf(source.manager, dossierId);
  const { personalId } = await population.obtainPersonalId(
    {
      requestId: id,
      name: entry.subjectName,
      birthDate: parsePlainDate(String(answers['childBirthDate'])),
      sex: answers['childSex'] === 'male' ? 'male' : 'female',
      nationality: 'VN',
      ...parent('mother', answers['motherPersonalId']),
      ...parent('father', answers['fatherPersonalId']),
    },
    { dossier: dossierId, procedure: plan.procedure, officer: 'registration', purpose: 'personalId' },
  );
  // A child who is not Vietnamese gets none (Law 60/2014/QH13 Art. 14).
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
