import type { BookkeepingActivities, CheckActivities, DocumentActivities } from '@hotich/contracts';
import { taskQueues } from '@hotich/contracts';
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';

const localWork = proxyLocalActivities<BookkeepingActivities>({
  startToCloseTimeout: '10 seconds',
  // While the database is away the dossier waits; a longer pause goes through a durable timer of the engine.
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
  localRetryThreshold: '20 seconds',
});

/** Short database work, in the workflow task itself: no queue, no extra turn of the engine. */
export const bookkeeping = oneAtATime(localWork);

/** Rendering between two acts: nobody waits at a counter for it, so it is tried until it works. */
export const papers = proxyActivities<DocumentActivities>({
  taskQueue: taskQueues.documents,
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});

/** Signing, while a person waits for the outcome: a few tries, then the truth. The paper stays on the desk. */
export const signatures = proxyActivities<DocumentActivities>({
  taskQueue: taskQueues.documents,
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '18 seconds',
  retry: { initialInterval: '300 milliseconds', maximumAttempts: 4 },
});

/** Questions to registers and other bodies' systems: patient, since they are away now and then. */
export const questions = proxyActivities<CheckActivities>({
  taskQueue: taskQueues.exchange,
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '1 minute' },
});

/**
 * Lets one local activity follow the other, whoever asked for it. Two at once finish in two turns of the live workflow but
 * in one turn of its replay, and what follows them would then come in another order: the dossier would be stuck.
 */
function oneAtATime(work: BookkeepingActivities): BookkeepingActivities {
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy(work, {
    get: (target, name) => {
      const activity: unknown = Reflect.get(target, name);
      if (!isActivity(activity)) return activity;
      return (...input: unknown[]) => {
        const mine = last.then(() => activity(...input));
        last = mine.catch(() => undefined);
        return mine;
      };
    },
  });
}

const isActivity = (value: unknown): value is (...input: unknown[]) => Promise<unknown> => typeof value === 'function';
