import { believedShareOfWord } from './common-names';
import { isVietnameseSyllable } from './mojibake';
import type { NameForm } from './name-form';
import { type Shares, sharesOf } from './shares';
import { type Likeness, rememberedLikeness } from './word-likeness';

/** What a population says about the names (of people, mothers, fathers or places) in one column. */
export interface NameStatistics {
  /** Share of names that contain the word as written, and folded. */
  shareOfWord(word: string, fold: string): number;
  readonly shareOfFold: (fold: string) => number;
  /** Share of names with another word a slip away. */
  shareNear(fold: string): number;
  readonly shareOfWhole: (tight: string) => number;
  /** Whether both words are names that people have, and neither is a slip of the other. */
  areBothNames(word: string, other: string): boolean;
  /** Whether the first word is the family's, as in Vietnam. */
  readonly familyFirst: boolean;
  /** Whether names here are written with marks, so that one without has lost them. */
  readonly hasMarks: boolean;
  readonly likeness: Likeness;
}

/** A word is no slip of another when it is met this often, and not too seldom beside the other. */
const attestedFrom = 3;
const attestedBeside = 0.05;
const smallSample = 1000;

export function nameStatistics(names: readonly NameForm[], believed = believedShareOfWord): NameStatistics {
  const words = sharesOf(
    names.map((name) => name.words),
    () => 0.002,
  );
  const folds = sharesOf(
    names.map((name) => name.folds),
    believed,
  );
  const wholes = sharesOf(
    names.map((name) => [name.tight]),
    () => 0.00001,
  );
  const near = nearbyIn(folds);
  // Where marks were lost, words are not as people have them; in a language without marks there is nothing to lose.
  const withMarks = names.filter(({ isPlain }) => !isPlain);
  const hasMarks = names.length === 0 || withMarks.length > names.length / 10;
  const marked = sharesOf(
    (hasMarks ? withMarks : names).map((name) => name.words),
    () => 0,
  );
  const isSmall = names.length < smallSample;
  return {
    shareOfWord: (word, fold) => (isSmall ? folds.shareOf(fold) : Math.min(words.shareOf(word), folds.shareOf(fold))),
    shareOfFold: folds.shareOf,
    shareNear: (fold) => near(fold) + 0.3 * folds.shareOf(fold),
    shareOfWhole: wholes.shareOf,
    areBothNames: (word, other) => {
      if (isSmall) return isVietnameseSyllable(word) && isVietnameseSyllable(other);
      const [one, two] = [marked.countOf(word), marked.countOf(other)];
      return Math.min(one, two) >= Math.max(attestedFrom, attestedBeside * Math.max(one, two));
    },
    hasMarks,
    familyFirst: isFamilyFirst(names),
    likeness: rememberedLikeness(),
  };
}

/** The share of words one slip away, found through what is left when one letter is dropped. */
function nearbyIn(folds: Shares): (fold: string) => number {
  const byRest = new Map<string, string[]>();
  for (const fold of folds.values) {
    for (const rest of restsOf(fold)) {
      const list = byRest.get(rest);
      if (list === undefined) byRest.set(rest, [fold]);
      else list.push(fold);
    }
  }
  const known = new Map<string, number>();
  return (fold) => {
    let share = known.get(fold);
    if (share === undefined) {
      const neighbours = new Set(restsOf(fold).flatMap((rest) => byRest.get(rest) ?? []));
      neighbours.delete(fold);
      let count = 0;
      for (const neighbour of neighbours) count += folds.countOf(neighbour);
      share = Math.min(1, (count + 3) / (folds.sampleSize + 300));
      known.set(fold, share);
    }
    return share;
  };
}

function restsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** Vietnamese names put the family first; of others nothing is known. Some hundred names tell. */
function isFamilyFirst(names: readonly NameForm[]): boolean {
  const some = names.slice(0, 500);
  return some.filter(({ words }) => words.every(isVietnameseSyllable)).length >= 0.6 * some.length;
}
