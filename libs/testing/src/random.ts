/** A small deterministic source of chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** Whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly chance: (probability: number) => boolean;
}

/** Marsaglia's xorshift on 32 bits; far from cryptographic, which invented people need not be. */
export function randomOf(seed: number): Random {
  // Zero would stay zero for ever; the multiplier spreads neighbouring seeds apart.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  for (let warmUp = 0; warmUp < 8; warmUp += 1) next();
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    chance: (probability) => next() < probability,
  };
}
