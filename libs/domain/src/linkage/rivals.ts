/** A candidate pair with its score so far, in bits. */
export interface Scored {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

type Side = 'left' | 'right';
type AreOne = (list: Side, one: number, other: number) => boolean;

/** Rivals below this do not matter, and are most. */
const leastRival = -4;

/**
 * In two lists a record has one partner at most, so candidates compete: each score is lowered by the odds of its rivals, the
 * other candidates of either of its records. A clear winner keeps its score; of two equals neither does. A rival whose own
 * other record is spoken for counts less. `areOne` tells that two records of one list are of one person: these do not compete.
 */
export function afterRivalry(pairs: readonly Scored[], areOne: AreOne): readonly number[] {
  const bySide = { left: grouped(pairs, 'left'), right: grouped(pairs, 'right') };
  const own = pairs.map(({ score }) => score);
  // For who competes over the left record, a rival is as strong as the rivals over its right record leave it.
  const overRight = pairs.map((pair, index) => pair.score - Math.log2(1 + oddsOver('right', pair, index, own)));
  const overLeft = pairs.map((pair, index) => pair.score - Math.log2(1 + oddsOver('left', pair, index, own)));
  return pairs.map((pair, index) => {
    const odds = 1 + oddsOver('left', pair, index, overRight) + oddsOver('right', pair, index, overLeft);
    return pair.score - Math.log2(odds);
  });

  function oddsOver(side: Side, pair: Scored, index: number, strengths: readonly number[]): number {
    if (pair.score < leastRival) return 0;
    const otherSide = side === 'left' ? 'right' : 'left';
    let odds = 0;
    for (const other of bySide[side].get(pair[side]) ?? []) {
      const rival = pairs[other];
      if (other === index || rival === undefined || areOne(otherSide, pair[otherSide], rival[otherSide])) continue;
      odds += 2 ** (strengths[other] ?? 0);
    }
    return odds;
  }
}

function grouped(pairs: readonly Scored[], side: Side): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  pairs.forEach((pair, index) => {
    if (pair.score < leastRival) return;
    const list = groups.get(pair[side]);
    if (list === undefined) groups.set(pair[side], [index]);
    else list.push(index);
  });
  return groups;
}
