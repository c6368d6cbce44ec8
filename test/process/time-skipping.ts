import {
  answerVerification,
  type BookkeepingActivities,
  type CheckActivities,
  type ClockEvent,
  clockEvent,
  dossierWorkflow,
  type DocumentActivities,
  searchAttributes,
  taskQueues,
  type VerificationOutcome,
  type VerificationReply,
  verificationIdOf,
  workflowIdOf,
} from '@hotich/contracts';
import {
  as,
  type CheckResult,
  type Command,
  type DocumentId,
  type Dossier,
  type DossierId,
  type EntryId,
  type EvidenceId,
  type Fact,
  type Instant,
  type Matter,
  type Sha256,
  type VerificationId,
  vietnam2025To2028,
} from '@hotich/domain';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { temporal } from '@temporalio/proto';
import { limitOf, readingOf } from '../../activities/src/bookkeeping/clock';
import { findTestServer } from '../../apps/local/src';
import { bundleWorkflows } from './bundle-workflows';

/** What an engine on skipped time remembers of a dossier, in the order it was recorded. */
export class Recorded {
  readonly facts: Fact[] = [];
  /** What was done beside the facts: papers, entries, questions, each once under its name. */
  readonly done: string[] = [];
  latest: Dossier | null = null;
  private waiting: { kind: Fact['is']; times: number; tell: () => void }[] = [];

  add(facts: readonly Fact[], dossier: Dossier): void {
    this.facts.push(...facts);
    this.latest = dossier;
    const due = this.waiting.filter(({ kind, times }) => this.has(kind, times));
    this.waiting = this.waiting.filter((waiter) => !due.includes(waiter));
    for (const { tell } of due) tell();
  }

  /** Resolves once a fact of that kind is recorded for the `times`th time, at once if it is. */
  until(kind: Fact['is'], times = 1): Promise<void> {
    if (this.has(kind, times)) return Promise.resolve();
    return new Promise((tell) => this.waiting.push({ kind, times, tell }));
  }

  /** Whether this dossier put that question. */
  asks(verification: VerificationId): boolean {
    return this.facts.some((fact) => fact.is === 'verificationRequested' && fact.verification === verification);
  }

  private has(kind: Fact['is'], times: number): boolean {
    return this.facts.filter((fact) => fact.is === kind).length >= times;
  }
}

export interface SkippingEngine {
  readonly env: TestWorkflowEnvironment;
  /** Starts a dossier on its own worker, at the engine's present hour. */
  begin(matter: Matter): Promise<RunningDossier>;
  stop(): Promise<void>;
}

export interface RunningDossier {
  readonly recorded: Recorded;
  act(command: Command): Promise<void>;
  /** Answers a question of this dossier in the asked office's name. */
  answer(question: VerificationId, reply: VerificationReply): Promise<void>;
  /** How a question of this dossier ended. */
  outcomeOf(question: VerificationId): Promise<VerificationOutcome>;
  /** Tells the dossier's clock of something outside. */
  tell(event: ClockEvent): Promise<void>;
  now(): Promise<Instant>;
  /** Lets the engine's clock run; timers on the way ring at their hour. (Waiting for a result instead would let it run off for years.) */
  sleepUntil(instant: Instant): Promise<void>;
  /** All events so far, in the engine's own form. */
  history(): Promise<temporal.api.history.v1.IHistory>;
}

/** The real time-skipping server with the real workflow; papers and sources are simple, the calendar is the law's. */
export async function startSkippingEngine(): Promise<SkippingEngine> {
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: await findTestServer() } },
  });
  await env.connection.operatorService.addSearchAttributes({
    namespace: env.namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      Object.entries(searchAttributes).map(([name, type]) => [name, indexedTypes[type]]),
    ),
  });
  const bundle = await bundleWorkflows();
  const workers: Worker[] = [];
  const running: Promise<void>[] = [];
  let count = 0;

  const begin = async (matter: Matter): Promise<RunningDossier> => {
    count += 1;
    const dossierId = as<DossierId>(`0000000${count}-0000-4000-8000-00000000000f`);
    const recorded = new Recorded();
    // One dossier a worker set: queues are named in the workflow, so dossiers of a run share them and are told apart by id.
    books.set(dossierId, recorded);
    const handle = await env.client.workflow.start(dossierWorkflow, {
      workflowId: workflowIdOf(dossierId),
      taskQueue: taskQueues.dossiers,
      args: [{ dossierId, matter }],
    });
    return {
      recorded,
      act: async (command) => {
        await handle.executeUpdate('actOnDossier', { args: [command] });
      },
      answer: async (question, reply) => {
        await env.client.workflow
          .getHandle(verificationIdOf(question))
          .executeUpdate(answerVerification, { args: [reply] });
      },
      outcomeOf: (question) => env.client.workflow.getHandle(verificationIdOf(question)).result(),
      tell: (event) => handle.signal(clockEvent, event),
      history: () => handle.fetchHistory(),
      now: async () => new Date(await env.currentTimeMs()).toISOString() as Instant,
      sleepUntil: async (instant) => {
        await env.sleep(Math.max(1, Date.parse(instant) - (await env.currentTimeMs())));
      },
    };
  };

  const books = new Map<DossierId, Recorded>();
  const activities = simpleActivities(books);
  for (const [queue, withWorkflows] of [
    [taskQueues.dossiers, true],
    [taskQueues.documents, false],
    [taskQueues.exchange, false],
  ] as const) {
    const worker = await Worker.create({
      connection: env.nativeConnection,
      taskQueue: queue,
      activities,
      ...(withWorkflows && { workflowBundle: bundle }),
    });
    workers.push(worker);
    running.push(worker.run());
  }

  return {
    env,
    begin,
    stop: async () => {
      for (const worker of workers) worker.shutdown();
      await Promise.allSettled(running);
      await env.teardown();
    },
  };
}

const indexedTypes = {
  Keyword: temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  Datetime: temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  Bool: temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
};

type AllActivities = BookkeepingActivities & DocumentActivities & CheckActivities;

function simpleActivities(books: ReadonlyMap<DossierId, Recorded>): AllActivities {
  const paper = (letter: string) => ({
    document: as<DocumentId>(`document-${letter}`),
    digest: as<Sha256>(letter.repeat(64)),
  });
  return {
    record: async ({ dossierId, facts, dossier }) => {
      books.get(dossierId)?.add(facts, dossier);
    },
    readClock: async ({ plan, ledger }) => readingOf(plan, ledger, vietnam2025To2028),
    limit: async ({ kind, from, plan }) => limitOf(kind, from, plan, vietnam2025To2028),
    issueReceipt: async () => ({ receipt: '01/2026-TTPVHCC' }),
    registerEntry: async () => ({ entry: as<EntryId>('entry'), number: 1, year: 2026 }),
    strikeOut: async ({ dossierId }) => void books.get(dossierId)?.done.push('struckOut'),
    cancelEntry: async ({ dossierId }) => void books.get(dossierId)?.done.push('entryCancelled'),
    forwardDossier: async ({ dossierId, to }) => {
      books.get(dossierId)?.done.push(`forwarded to ${to}`);
      return { dossier: as<DossierId>('00000000-0000-4000-8000-0000000000f0') };
    },
    recordVerification: async ({ verification, state }) => {
      for (const book of books.values()) if (book.asks(verification)) book.done.push(state);
    },
    renderApology: async ({ dossierId, newDue }) => {
      books.get(dossierId)?.done.push(`apology until ${newDue}`);
      return paper('e');
    },
    renderDraft: async () => paper('d'),
    renderResult: async () => paper('a'),
    signAsLeader: async () => paper('b'),
    sealForAgency: async () => paper('c'),
    obtainPersonalId: async () => undefined,
    checkComponents: async ({ plan }) =>
      plan.components.map(({ id }): CheckResult => ({
        component: id,
        outcome: 'HIT_MATCH',
        evidence: as<EvidenceId>('e'),
      })),
  };
}
