/** What a wish to stop leads to: the first stops in order, a later one forces. */
export interface StopWishes {
  readonly first: (signal: NodeJS.Signals) => void;
  readonly again: () => void;
}

/**
 * npm passes Ctrl-C on to its script, which the terminal has already told: one press arrives twice. Two signals within
 * this time are therefore one wish.
 */
const onePressMs = 700;

/** Listens for Ctrl-C, termination and the closing of the terminal. */
export function onStopSignals(
  wishes: StopWishes,
  source: Pick<NodeJS.EventEmitter, 'on'> = process,
  now: () => number = () => performance.now(),
): void {
  let firstAt: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    source.on(signal, () => {
      if (firstAt === undefined) {
        firstAt = now();
        wishes.first(signal);
      } else if (now() - firstAt > onePressMs) {
        wishes.again();
      }
    });
  }
}
