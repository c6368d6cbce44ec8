import type { Answers } from '@hotich/catalogue';
import type { CheckResult, DossierId, EvidenceRule, Plan, PlannedComponent } from '@hotich/domain';
import { ExchangeError, type PopulationRegister } from '@hotich/exchange';
import { inTransaction } from '@hotich/persistence';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { askAgain, attempts, type Pause } from './ask-again';
import type { Finding } from './finding';
import { keepEvidence, keptEvidence } from './keep-evidence';
import { ruleBook } from './rules/rule-book';
import type { Question } from './rules/rule';

export interface EvidenceDeps {
  /** Of the worker's role: the check looks into the books of every office. */
  readonly source: DataSource;
  readonly population: PopulationRegister;
  /** Between two tries; real time when left out. */
  readonly pause?: Pause;
}

export interface EvidenceRequest {
  readonly dossierId: DossierId;
  readonly plan: Plan;
  readonly version: number;
  readonly answers: Answers;
}

/**
 * Asks the sources about every component that has a rule, all at once, and keeps each answer. A source that is down gives
 * `SOURCE_DOWN` for its own components and hinders no other. Once per version of the answers: a repeat asks only what has
 * no answer yet. Rejects only when the database itself fails; then everything kept so far stays.
 */
export async function checkComponents(deps: EvidenceDeps, asked: EvidenceRequest): Promise<CheckResult[]> {
  const kept = await inTransaction(deps.source, {}, (tx) => keptEvidence(tx, asked));
  const results = await Promise.allSettled(
    asked.plan.components.map(async (component): Promise<CheckResult[]> => {
      if (component.rule === null) return [];
      const known = kept.find((result) => result.component === component.id);
      return [known ?? (await checkOne(deps, asked, component, component.rule))];
    }),
  );
  return results.flatMap((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

async function checkOne(
  deps: EvidenceDeps,
  asked: EvidenceRequest,
  component: PlannedComponent,
  rule: EvidenceRule,
): Promise<CheckResult> {
  const { edition } = ruleBook[rule];
  const finding = await look(deps, asked, component, rule);
  return inTransaction(deps.source, {}, (tx) => keepEvidence(tx, asked, component, edition, finding));
}

/** Asks about one component and keeps nothing. A source that is down is a finding; rejects when the database itself fails. */
export function look(
  deps: EvidenceDeps,
  asked: Omit<EvidenceRequest, 'version'>,
  component: PlannedComponent,
  rule: EvidenceRule,
): Promise<Finding> {
  const { source, find } = ruleBook[rule];
  return find(questionOf(deps, asked, component, rule)).catch((error: unknown): Finding => {
    if (!(error instanceof ExchangeError)) throw error;
    // A refusal is our own fault, and still no reason to send a citizen away: an officer sees it and asks for the paper.
    const fields = { reason: error.params['reason'] ?? error.code, attempts: error.retryable ? attempts : 1 };
    return { outcome: 'SOURCE_DOWN', source, fields };
  });
}

function questionOf(
  deps: EvidenceDeps,
  asked: Omit<EvidenceRequest, 'version'>,
  component: PlannedComponent,
  rule: EvidenceRule,
): Question {
  const { dossierId, plan, answers } = asked;
  const ground = { dossier: dossierId, procedure: plan.procedure, officer: 'automatic-check', purpose: rule };
  const pause = deps.pause ?? ((ms: number) => wait(ms));
  return {
    dossierId,
    plan,
    component,
    answers,
    inRegisters: (work) => inTransaction(deps.source, {}, work),
    askPopulation: (call) => askAgain(() => call(deps.population, ground), pause),
  };
}
