import { editDistance } from './edit-distance';
import type { Agreement, Chances } from './levels';

/** What the personal numbers of a list say about agreement by chance. */
export interface IdStatistics {
  /** Records with this very number, and with a number one slip away. */
  countOf(id: string): number;
  countNear(id: string): number;
  readonly sampleSize: number;
}

/** One person in a million has another's number, by a slip at the desk. */
const wrongHolder = 1e-6;
/** A number in more records than this is no person's: a default, a form's example. */
const mostRecordsOfOne = 8;
/** Numbers given in one office in one year are two digits apart as a matter of course. */
const mostBitsOfLoose = 5;

export function idStatistics(ids: readonly string[]): IdStatistics {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byRest = new Map<string, string[]>();
  for (const id of counts.keys()) {
    for (const rest of restsOf(id)) {
      const list = byRest.get(rest);
      if (list === undefined) byRest.set(rest, [id]);
      else list.push(id);
    }
  }
  return {
    sampleSize: ids.length,
    countOf: (id) => counts.get(id) ?? 0,
    countNear: (id) => new Set(restsOf(id).flatMap((rest) => byRest.get(rest) ?? [])).size - 1,
  };
}

/** Null where the numbers cannot be compared: the old number of nine digits and today's of twelve. */
export function compareIds(a: string, b: string, statistics: IdStatistics, strangers: Chances): Agreement | null {
  const population = statistics.sampleSize + 1000;
  if (a === b) {
    const spare = statistics.countOf(a) - mostRecordsOfOne;
    return { level: 'exact', bits: -Math.log2(spare > 0 ? spare / population : wrongHolder) };
  }
  if (Math.abs(a.length - b.length) > 1) return null;
  const distance = editDistance(a, b, 2);
  if (distance === 1) {
    const neighbours = Math.max(statistics.countNear(a), statistics.countNear(b), 1);
    return { level: 'near', bits: -Math.log2(Math.min(1, neighbours / population)) };
  }
  const level = distance === 2 && a.length >= 7 ? 'loose' : 'different';
  return { level, bits: Math.min(mostBitsOfLoose, -Math.log2(strangers[level] ?? 1)) };
}

export function restsOf(id: string): string[] {
  return [id, ...Array.from(id, (_, index) => id.slice(0, index) + id.slice(index + 1))];
}
