import { ExchangeError } from '@hotich/exchange';

/** How often a source is asked before it is written down as down (NĐ 118/2025 Art. 4(2a): a paper only for an incident). */
export const attempts = 2;
const pauseMs = 300;

export type Pause = (ms: number) => Promise<void>;

/** Asks once more when the source is down; a refusal will be the same next time. */
export async function askAgain<T>(call: () => Promise<T>, pause: Pause): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ExchangeError) || !error.retryable || attempt >= attempts) throw error;
      await pause(pauseMs);
    }
  }
}
