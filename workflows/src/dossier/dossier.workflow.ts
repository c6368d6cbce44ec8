import {
  actOnDossier,
  type ActReceipt,
  type ClockEvent,
  clockEvent,
  type DossierInput,
  notAllowedFailure,
  viewDossier,
} from '@hotich/contracts';
import {
  admit,
  blank,
  type Command,
  type Dossier,
  evolve,
  type Fact,
  factsOf,
  type Instant,
  instantOfMillis,
  isClosed,
  nextAlarm,
  nextWork,
  NotAllowed,
  stageOf,
} from '@hotich/domain';
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { bookkeeping } from './activities';
import { carryOutWork } from './between-acts';
import { askOtherOffice } from './ask-other-office';
import { factOfTime } from './by-time';
import { reflectInSearch } from './search';
import { settle } from './settle';

const act = defineUpdate<ActReceipt, [Command]>(actOnDossier);
const view = defineQuery<Dossier>(viewDossier);
const tell = defineSignal<[ClockEvent]>(clockEvent);

/** Refusals that the end of the machine's own work may turn into a yes. */
const passingCodes: readonly string[] = ['dossier.notNow', 'dossier.documentChanged'];

/**
 * One dossier, from submission to its result, steered by the plan it was given. The rules are `admit`, `factsOf` and
 * `evolve`; this function only waits, and keeps four promises:
 * 1. A fact counts at once in memory and is recorded before anybody is answered: who has a receipt sees it everywhere.
 * 2. One act at a time. A second one meanwhile is refused, not queued: that person should look again.
 * 3. Refusing is synchronous. A promise rejected in a validator would wedge the dossier for ever.
 * 4. Nothing here knows a procedure: what differs between procedures stands in the plan.
 */
export async function dossier({ dossierId, matter }: DossierInput): Promise<Dossier['outcome']> {
  const { plan } = matter;
  let d: Dossier = blank;
  let busy = false;
  const told: ClockEvent[] = [];
  const now = (): Instant => instantOfMillis(Date.now());

  const commit = async (facts: readonly Fact[]): Promise<void> => {
    const before = d;
    // Before any await, so that nobody acts on a stale dossier.
    for (const fact of facts) d = evolve(plan, d, fact);
    reflectInSearch(plan, before, d);
    await bookkeeping.record({ dossierId, matter, facts, dossier: d });
  };

  const judge = (command: Command): void => {
    try {
      if (busy) throw new NotAllowed('dossier.busy');
      admit(matter, d, command);
    } catch (error) {
      if (!(error instanceof NotAllowed)) throw error;
      // While the machine is at work the reader's page may be a step ahead of it or behind: he should look again.
      const passing = passingCodes.includes(error.code) && nextWork(plan, d) !== null;
      const { code, params } = passing ? new NotAllowed('dossier.busy') : error;
      throw ApplicationFailure.create({
        message: code,
        type: notAllowedFailure,
        nonRetryable: true,
        details: [code, params],
      });
    }
  };

  /** The clock is read again whenever its ledger has grown, and stands beside the fact that moved it. */
  const withClock = async (facts: readonly Fact[], at: Instant): Promise<readonly Fact[]> => {
    const ledger = facts.reduce((sofar, fact) => evolve(plan, sofar, fact), d).ledger;
    if (ledger === d.ledger) return facts;
    return [...facts, { is: 'clockSet', at, clock: await bookkeeping.readClock({ plan, ledger }) }];
  };

  const carryOut = async (command: Command): Promise<ActReceipt> => {
    busy = true;
    try {
      const at = now();
      const settled = await settle({ dossierId, plan, d, at }, command);
      const facts = factsOf(settled, at);
      await commit(await withClock(facts, at));
      return { facts: d.facts, stage: stageOf(plan, d), receptionDue: d.receptionDue, due: d.clock?.due ?? null };
    } finally {
      busy = false;
    }
  };

  const keepTime = async (): Promise<void> => {
    while (!isClosed(d)) {
      const awaited = nextAlarm(plan, d);
      const moved = (): boolean => {
        const next = nextAlarm(plan, d);
        return isClosed(d) || next?.rings !== awaited?.rings || next?.at !== awaited?.at;
      };
      if (!awaited) await condition(moved);
      else if (!(await condition(moved, Math.max(1, Date.parse(awaited.at) - Date.now())))) {
        // An act under way goes first: it may be the very thing that was awaited.
        await condition(() => !busy);
        if (!moved()) await commit([factOfTime(awaited, now())]);
      }
    }
  };

  const work = async (): Promise<void> => {
    while (!isClosed(d)) {
      await condition(() => isClosed(d) || (!busy && nextWork(plan, d) !== null));
      const due = isClosed(d) ? null : nextWork(plan, d);
      if (!due) continue;
      const seen = d;
      const facts = await carryOutWork({ dossierId, plan, d, at: now() }, due);
      // A withdrawal while a paper was being made leaves nothing to add.
      if (d === seen || nextWork(plan, d) === due) await commit(facts);
    }
  };

  const askOthers = async (): Promise<void> => {
    while (!isClosed(d)) {
      await condition(() => isClosed(d) || d.verification !== null);
      const open = d.verification;
      if (!open) continue;
      const fact = await askOtherOffice({ dossierId, ...open }, () => isClosed(d), now);
      await condition(() => !busy);
      if (fact && d.verification?.id === open.id) await commit([fact]);
    }
  };

  const hearOfTheClock = async (): Promise<void> => {
    while (!isClosed(d)) {
      await condition(() => isClosed(d) || (told.length > 0 && !busy));
      const event = isClosed(d) ? undefined : told.shift();
      // Before acceptance and after the decision the law counts nothing that could move.
      if (!event || !d.accepted || d.sealed) continue;
      // Told twice, or by an act that read the new calendar first: the ledger has it already.
      if (event.event.kind === 'calendarChanged' && event.event.to === d.clock?.calendar) continue;
      busy = true;
      try {
        const at = now();
        await commit(await withClock([{ is: 'clockEvent', at, ...event }], at));
      } finally {
        busy = false;
      }
    }
  };

  setHandler(view, () => d);
  setHandler(tell, (event) => void told.push(event));
  setHandler(act, carryOut, { validator: judge });
  await Promise.all([keepTime(), work(), askOthers(), hearOfTheClock()]);
  await condition(allHandlersFinished);
  return d.outcome;
}
