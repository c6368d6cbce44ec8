/**
 * How much of a population has a value. A small sample says little, so it is mixed with what is believed beforehand, as if
 * `beliefWeight` further people had been asked.
 */
export interface Shares {
  readonly shareOf: (value: string) => number;
  readonly countOf: (value: string) => number;
  readonly sampleSize: number;
  readonly values: Iterable<string>;
}

const beliefWeight = 300;

/** `sample` holds the values of one person an item; a value twice with one person counts once. */
export function sharesOf(sample: Iterable<Iterable<string>>, belief: (value: string) => number): Shares {
  const counts = new Map<string, number>();
  let sampleSize = 0;
  for (const values of sample) {
    sampleSize += 1;
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    sampleSize,
    values: counts.keys(),
    countOf: (value) => counts.get(value) ?? 0,
    // One less: the person compared is in the sample too, and does not make the value common.
    shareOf: (value) =>
      (Math.max(1, (counts.get(value) ?? 0) - 1) + beliefWeight * belief(value)) / (sampleSize + beliefWeight),
  };
}
