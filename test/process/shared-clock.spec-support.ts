import type { Instant } from '@hotich/domain';

/**
 * One clock for stories that run side by side. Skipped time is everybody's, so it moves on only when every story that is
 * still going waits for a moment, and then to the earliest of those moments.
 */
export class SharedClock {
  private going = 0;
  private busy = 0;
  private readonly queue: (() => void)[] = [];
  private readonly waiting: { readonly at: Instant; readonly go: () => void }[] = [];

  /** @param atOnce how many acts may run at once: what signs and renders shares the processors. */
  constructor(
    private readonly sleepUntil: (instant: Instant) => Promise<void>,
    private readonly atOnce: number,
  ) {}

  /** Runs all stories to their end; a story that fails does not hold up the others. */
  async run<T>(stories: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
    this.going += stories.length;
    return Promise.allSettled(
      stories.map(async (story) => {
        try {
          return await story();
        } finally {
          this.going -= 1;
          this.moveOn();
        }
      }),
    );
  }

  /** Waits, in a story, for a moment of the engine's clock. */
  async until(at: Instant): Promise<void> {
    await new Promise<void>((go) => {
      this.waiting.push({ at, go });
      this.moveOn();
    });
  }

  /** Does one act of a story when there is room for it. */
  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy >= this.atOnce) await new Promise<void>((go) => this.queue.push(go));
    this.busy += 1;
    try {
      return await work();
    } finally {
      this.busy -= 1;
      this.queue.shift()?.();
    }
  }

  private moveOn(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.going) return;
    this.waiting.sort((a, b) => a.at.localeCompare(b.at));
    const { at = null } = this.waiting[0] ?? {};
    if (at === null) return;
    void this.sleepUntil(at).then(() => {
      // Who is let go counts as going again before anybody looks whether all wait.
      const due = this.waiting.filter((one) => one.at <= at).length;
      for (const { go } of this.waiting.splice(0, due)) go();
    });
  }
}
