import type { Verdict } from '../verdict';

/** A file and what has to be said of it. */
export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly verdict: Verdict['verdict'];
  /** Why an independent validator may say something else; without it, it has to agree. */
  readonly stricter?: string;
}

export function invalid(name: string, bytes: Uint8Array, stricter?: string): Case {
  return { name, bytes, verdict: 'invalid', ...(stricter === undefined ? {} : { stricter }) };
}

export function valid(name: string, bytes: Uint8Array): Case {
  return { name, bytes, verdict: 'valid' };
}
