/** A candidate pair with its score so far, in bits. */
export interface Scored {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * In two lists a record has one partner at most, so candidates compete: each score is lowered by the odds of its rivals, the
 * other candidates of either of its records. A clear winner keeps its score; of two equals neither does. A rival spoken for
 * elsewhere counts less. `areOne` tells that two records of one list are of one person themselves: such do not compete.
 */
export function afterRivalry(
  pairs: readonly Scored[],
  areOne: (list: 'left' | 'right', one: number, other: number) => boolean,
): readonly number[] {
  const first = round(
    pairs,
    pairs.map(({ score }) => score),
    areOne,
  );
  return round(pairs, first, areOne);
}

/** Rivals below this do not matter, and are most. */
const leastRival = -4;

function round(
  pairs: readonly Scored[],
  strengths: readonly number[],
  areOne: (list: 'left' | 'right', one: number, other: number) => boolean,
): readonly number[] {
  const ofLeft = grouped(pairs, strengths, ({ left }) => left);
  const ofRight = grouped(pairs, strengths, ({ right }) => right);
  return pairs.map(({ left, right, score }, index) => {
    if (score < leastRival) return score;
    let odds = 1;
    for (const other of ofLeft.get(left) ?? []) {
      const rival = pairs[other];
      if (other !== index && rival !== undefined && !areOne('right', right, rival.right)) {
        odds += 2 ** Math.min(rival.score, strengths[other] ?? 0);
      }
    }
    for (const other of ofRight.get(right) ?? []) {
      const rival = pairs[other];
      if (other !== index && rival !== undefined && !areOne('left', left, rival.left)) {
        odds += 2 ** Math.min(rival.score, strengths[other] ?? 0);
      }
    }
    return score - Math.log2(odds);
  });
}

function grouped(
  pairs: readonly Scored[],
  strengths: readonly number[],
  keyOf: (pair: Scored) => number,
): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  pairs.forEach((pair, index) => {
    if ((strengths[index] ?? 0) < leastRival) return;
    const list = groups.get(keyOf(pair));
    if (list === undefined) groups.set(keyOf(pair), [index]);
    else list.push(index);
  });
  return groups;
}
