import { editDistance } from './edit-distance';
import { jaroWinkler } from './jaro-winkler';

export type WordLikeness = 'near' | 'loose' | 'none';
export type Likeness = (a: string, b: string) => WordLikeness;

/** How alike two folded words are; what has been asked once is remembered, since names come from few words. */
export function rememberedLikeness(): Likeness {
  const known = new Map<string, Map<string, WordLikeness>>();
  return (a, b) => {
    if (Math.abs(a.length - b.length) > 3) return 'none';
    let row = known.get(a);
    if (row === undefined) known.set(a, (row = new Map<string, WordLikeness>()));
    let answer = row.get(b);
    if (answer === undefined) row.set(b, (answer = likenessOf(a, b)));
    return answer;
  };
}

/** The letters of a folded word as bits, for a first look at many words. */
export function lettersIn(fold: string): number {
  let bits = 0;
  for (let index = 0; index < fold.length; index += 1) bits |= 1 << (fold.charCodeAt(index) & 31);
  return bits;
}

/** Two slips change four kinds of letters at most; words with more between them need no closer look. */
export function mayBeAlike(lettersA: number, lettersB: number): boolean {
  let differing = lettersA ^ lettersB;
  let count = 0;
  while (differing !== 0 && count < 5) {
    differing &= differing - 1;
    count += 1;
  }
  return count < 5;
}

/** One slip is `near`, from two letters on; a long word forgives more. Numbers forgive nothing: house 12 is not house 13. */
export function likenessOf(a: string, b: string): WordLikeness {
  if (a === b) return 'near';
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (longer < 2 || /^\d+$/.test(a) || /^\d+$/.test(b)) return 'none';
  if (scanned(a) === scanned(b)) return 'near';
  const distance = editDistance(a, b, 2);
  if (distance === 1) return shorter === 1 && longer === 2 ? 'none' : 'near';
  if (distance === 2 && longer >= 5) return longer >= 8 ? 'near' : 'loose';
  return longer >= 5 && shorter >= 4 && jaroWinkler(a, b) >= 0.9 ? 'loose' : 'none';
}

/** What a scanner cannot tell apart falls together: m and rn, l, I and 1, O and 0. */
function scanned(word: string): string {
  return word.replace(/RN/g, 'M').replace(/VV/g, 'W').replace(/[I1]/g, 'L').replace(/0/g, 'O').replace(/CL/g, 'D');
}
