import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does a piece of work again and again: at once while there is some, else after a rest. One round at a time; a failed
 * round is told and waits like an empty one. `stop` lets the round under way end.
 */
export class Poller {
  private readonly ending = new AbortController();
  private loop: Promise<void> | null = null;

  constructor(
    private readonly round: () => Promise<number>,
    private readonly restMilliseconds: number,
    private readonly failed: (error: unknown) => void,
  ) {}

  start(): void {
    this.loop ??= this.run();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.loop;
  }

  private async run(): Promise<void> {
    while (!this.ending.signal.aborted) {
      const done = await this.round().catch((error: unknown) => {
        this.failed(error);
        return 0;
      });
      if (done === 0)
        await pause(this.restMilliseconds, undefined, { signal: this.ending.signal }).catch(() => undefined);
    }
  }
}
