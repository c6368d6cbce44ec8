/** What a call to another body's system may end with, beside an answer. Params name the system and the reason only. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  constructor(
    readonly code: 'exchange.sourceDown' | 'exchange.refused',
    readonly params: Readonly<Record<string, string>>,
    /** Whether the same call may well succeed later. */
    readonly retryable: boolean,
  ) {
    super(code);
  }
}

/** Not reached, no answer in time, or an answer that says "not now" or makes no sense. */
export const sourceDown = (source: string, reason: string): ExchangeError =>
  new ExchangeError('exchange.sourceDown', { source, reason }, true);

/** Reached, and our request was turned away: a key, a permission or a field of ours is wrong, and will be next time. */
export const refused = (source: string, status: number): ExchangeError =>
  new ExchangeError('exchange.refused', { source, status: String(status) }, false);
