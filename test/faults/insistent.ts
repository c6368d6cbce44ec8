import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Caller, CallFailed } from '../../apps/local/src/demo/caller';

const patience = 120_000;

/** Whether the same call may be made again: nobody answered, the other side is coming back, or it is still at it. */
function mayWorkLater(error: unknown): boolean {
  if (!(error instanceof CallFailed)) return true;
  return error.status >= 500 || error.problem.code === 'request.inProgress' || error.problem.code === 'dossier.busy';
}

/** Does something until it works, as a person does who presses the button again; gives up after two minutes. */
export async function insist<T>(call: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!mayWorkLater(error) || Date.now() > end) throw error;
      await pause(250);
    }
  }
}

/** One act under one key, however often it must be sent. */
export function insistOnAct<T>(at: Caller, path: string, body: unknown): Promise<T> {
  const key = randomUUID();
  return insist(() => at.post<T>(path, body, key));
}
