import { createHash } from 'node:crypto';

/**
 * Draws `size` of the ids. Each has a lot number, the digest of seed and id, and the smallest are drawn: fair, the same
 * again from the same seed, and independent of the order in which the ids come. In the order of drawing.
 */
export function drawSample(ids: readonly string[], size: number, seed: string): string[] {
  return ids
    .map((id) => ({ id, lot: createHash('sha256').update(`${seed} ${id}`).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
}
