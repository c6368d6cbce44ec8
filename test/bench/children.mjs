import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a script of this folder beside the bench and waits until it says that it is ready: `{ ready: ... }`.
 * It gets its settings as the one argument and has to end when it is told 'stop' or when the bench is gone.
 * @returns {Promise<{ pid: number, told: any, stop: () => Promise<void> }>}
 */
export async function startChild(script, settings, onNote = () => undefined) {
  const child = fork(script, [JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const told = await new Promise((resolve, reject) => {
    child.on('message', (message) => ('ready' in message ? resolve(message.ready) : onNote(message.note)));
    child.once('exit', (code) => reject(new Error(`${script.pathname} ended with ${code} before it was ready`)));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.send('stop');
    await once(child, 'exit');
  };
  return { pid: child.pid, told, stop };
}

/** The child's half: says it is ready, and calls `stop` once, whatever it is that ends it. */
export function serve(ready, stop) {
  let ending = null;
  const end = () => {
    ending ??= Promise.resolve(stop()).finally(() => process.exit(0));
  };
  process.on('message', end);
  process.on('disconnect', end);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  process.send({ ready });
}

/** Does the work for all items, so many at a time, and gives the outcomes in the order of the items. */
export async function inParallel(items, width, work) {
  const outcomes = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      outcomes[at] = await work(items[at], at);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return outcomes;
}
