import type { LinkThresholds } from './link-model';
import type { Scored } from './rivals';

/** Both links to the third record must be this much beyond a match. */
const beyondMatch = 2;
/** How far below a match the pair itself may be; below that it contradicts. */
const farBelow = 14;

/**
 * Inside one list: what is surely the same as a third record is the same as each other, though two slips apart. Raises such
 * pairs to the weaker of both links, when they come near by themselves.
 */
export function throughOthers(
  pairs: readonly Scored[],
  { match }: LinkThresholds,
): { scores: readonly number[]; isCarried: (index: number) => boolean } {
  const sure = new Map<number, Map<number, number>>();
  const note = (one: number, other: number, score: number) => {
    const links = sure.get(one) ?? new Map<number, number>();
    sure.set(one, links.set(other, score));
  };
  for (const { left, right, score } of pairs) {
    if (score < match + beyondMatch) continue;
    note(left, right, score);
    note(right, left, score);
  }
  const carried = new Set<number>();
  const scores = pairs.map(({ left, right, score }, index) => {
    if (score < match - farBelow) return score;
    let best = score;
    for (const [third, strength] of sure.get(left) ?? []) {
      const other = sure.get(right)?.get(third) ?? -Infinity;
      best = Math.max(best, Math.min(strength, other) - beyondMatch);
    }
    if (best > score) carried.add(index);
    return best;
  });
  return { scores, isCarried: (index) => carried.has(index) };
}
