import type { LabelledPeople } from './labelled-people';

/** What a matcher said of one pair; pairs that it does not mention count as `no`. */
export interface FoundLink {
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
}

export interface Evaluation {
  /** Pairs of one person that were called a match, of all there are. */
  readonly recall: number;
  /** Of all there are, those called a match or left to a person's review. */
  readonly recallWithReview: number;
  /** Of the pairs called a match, those that are one person; 1 where none was. */
  readonly precision: number;
  /** Pairs of two people that were called a match. */
  readonly falseMatches: readonly FoundLink[];
  /** Pairs of one person that were neither matched nor left to review. */
  readonly missed: readonly (readonly [string, string])[];
  /** Pairs of two people left to review. */
  readonly idleReviews: number;
  /** Of all possible pairs of two people, those called a match or left to review. */
  readonly strangersCalledSimilar: number;
}

/** Holds what a matcher found between two sources against the truth. */
export function evaluateLinks(people: LabelledPeople, found: readonly FoundLink[]): Evaluation {
  const truth = new Set(people.truth.map((pair) => pair.join()));
  const isTrue = ({ left, right }: FoundLink): boolean => truth.has([left, right].join());
  const matches = found.filter(({ verdict }) => verdict === 'match');
  const reviews = found.filter(({ verdict }) => verdict === 'review');
  const falseMatches = matches.filter((link) => !isTrue(link));
  const idleReviews = reviews.filter((link) => !isTrue(link)).length;
  const seen = new Set([...matches, ...reviews].filter(isTrue).map(({ left, right }) => [left, right].join()));
  const strangers = people.left.length * people.right.length - truth.size;
  return {
    recall: shareOf(matches.length - falseMatches.length, truth.size),
    recallWithReview: shareOf(seen.size, truth.size),
    precision: shareOf(matches.length - falseMatches.length, matches.length),
    falseMatches,
    missed: people.truth.filter((pair) => !seen.has(pair.join())),
    idleReviews,
    strangersCalledSimilar: (falseMatches.length + idleReviews) / Math.max(1, strangers),
  };
}

const shareOf = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
