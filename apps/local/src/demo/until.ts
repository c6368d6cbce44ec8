import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer fits, as a person reloads a page; gives up after a minute and says what it saw last. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean, patience = 60_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain; last seen: ${JSON.stringify(answer).slice(0, 300)}`);
    await pause(200);
  }
}
