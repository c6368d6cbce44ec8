import type { Answers } from '@hotich/catalogue';
import type { DossierId, Plan, PlannedComponent } from '@hotich/domain';
import type { LookUpGround, PopulationRegister } from '@hotich/exchange';
import type { EntityManager } from 'typeorm';
import type { EvidenceSource, Finding } from '../finding';

/** What a rule may use: the answers, the registers, and the population database in the dossier's name. */
export interface Question {
  readonly dossierId: DossierId;
  readonly plan: Plan;
  /** The paper asked about: whose it is, and where to look. */
  readonly component: PlannedComponent;
  readonly answers: Answers;
  /** One short transaction over the registers. */
  readonly inRegisters: <T>(work: (tx: EntityManager) => Promise<T>) => Promise<T>;
  /** Tried again a little when the source is down; then throws `ExchangeError`. */
  readonly askPopulation: <T>(call: (register: PopulationRegister, ground: LookUpGround) => Promise<T>) => Promise<T>;
}

/** A question to a source that may waive a paper: only a match does. */
export interface Rule {
  /** First day of this edition; kept with every finding, so that an old one can be read as it was meant. */
  readonly edition: string;
  readonly source: EvidenceSource;
  readonly find: (question: Question) => Promise<Finding>;
}

export const answerText = (answers: Answers, field: string): string =>
  String(answers[field] ?? '')
    .normalize('NFC')
    .trim();

/** Somebody as the form names him; each part may be empty. */
export interface ClaimedPerson {
  readonly name: string;
  /** As answered: a partial ISO date. */
  readonly birth: string;
  readonly personalId: string;
}

/** A person of the form by the prefix of his fields (`husband` for husbandName ...). */
export const claimedPerson = (answers: Answers, prefix: string): ClaimedPerson => ({
  name: answerText(answers, `${prefix}Name`),
  birth: answerText(answers, `${prefix}BirthDate`),
  personalId: answerText(answers, `${prefix}PersonalId`),
});
