import { candidatePairs } from './candidates';
import { type Agreements, compareFields } from './compare-fields';
import { type FieldWeight, type LinkVerdict, isCorroborated, verdictOf, weightOf } from './compare-people';
import { withMatchesLearnt, withStrangersMeasured } from './estimate';
import { likelihoodAmongKin } from './families';
import { kinRatesOf } from './kin-rates';
import { linkFields } from './levels';
import { type LinkModel, type LinkThresholds, countingModel, usualThresholds } from './link-model';
import type { LinkablePerson } from './linkable-person';
import { afterRivalry } from './rivals';
import { throughOthers } from './through-others';

/** Two records and what was found; `score` is the sum of `prior`, the weights, `kin` and `others`. */
export interface LinkedPair {
  readonly left: LinkablePerson;
  readonly right: LinkablePerson;
  readonly score: number;
  readonly verdict: LinkVerdict;
  readonly fields: readonly FieldWeight[];
  readonly prior: number;
  readonly kin: number;
  /** What other records did to the score: rivals lower it; inside one list, a record that matches both raises it. */
  readonly others: number;
}

/**
 * Links the records of two lists, each person being in a list once as a rule. What is rare, how often strangers agree, how
 * often the records of one person disagree and how many matches there are is learnt from the lists.
 * Best pairs first; the pairs called `no` are those that were worth comparing.
 */
export function linkLists(
  left: readonly LinkablePerson[],
  right: readonly LinkablePerson[],
  thresholds: LinkThresholds = usualThresholds,
): LinkedPair[] {
  const found = candidatePairs(left, right);
  const { model, pairs } = judge(left, right, found, Math.min(left.length, right.length), thresholds);
  const known = new Map<string, boolean>();
  const areOne = (list: 'left' | 'right', one: number, other: number) => {
    const key = `${list} ${Math.min(one, other)} ${Math.max(one, other)}`;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = isSame(list, one, other)));
    return answer;
  };
  const isSame = (list: 'left' | 'right', one: number, other: number) => {
    const [a, b] = list === 'left' ? [left[one], left[other]] : [right[one], right[other]];
    if (a === undefined || b === undefined) return false;
    const agreements = compareFields(a, b, model);
    return scoreOf(agreements, model).score >= thresholds.match + 4 && isCorroborated(agreements);
  };
  return verdicts(pairs, afterRivalry(pairs, areOne), model, () => false);
}

/** Finds records of one list that are of one person, however many of each there are. Each pair once, the earlier first. */
export function findDuplicates(
  people: readonly LinkablePerson[],
  thresholds: LinkThresholds = usualThresholds,
): LinkedPair[] {
  const found = candidatePairs(people);
  const { model, pairs } = judge(people, people, found, people.length, thresholds);
  const { scores, isCarried } = throughOthers(pairs, thresholds);
  return verdicts(pairs, scores, model, isCarried);
}

type Judged = Omit<LinkedPair, 'left' | 'right' | 'verdict' | 'others'> & {
  readonly left: number;
  readonly right: number;
  readonly people: readonly [LinkablePerson, LinkablePerson];
  readonly isCorroborated: boolean;
};

function judge(
  left: readonly LinkablePerson[],
  right: readonly LinkablePerson[],
  found: ReturnType<typeof candidatePairs>,
  mostMatches: number,
  thresholds: LinkThresholds,
): { model: LinkModel; pairs: Judged[] } {
  const everybody = left === right ? left : [...left, ...right];
  const kinRates = kinRatesOf(left === right ? [left] : [left, right]);
  const counted = withStrangersMeasured({ ...countingModel(everybody, thresholds), kinRates }, left, right);
  const compared = found.flatMap((pair) => {
    const [a, b] = [left[pair.left], right[pair.right]];
    return a === undefined || b === undefined ? [] : [{ pair, a, b, agreements: compareFields(a, b, counted) }];
  });
  const model = withMatchesLearnt(
    counted,
    compared.map(({ agreements }) => agreements),
    mostMatches,
  );
  const pairs = compared.map(({ pair, a, b, agreements }) => ({
    ...pair,
    people: [a, b] as const,
    isCorroborated: isCorroborated(agreements),
    ...scoreOf(agreements, model),
  }));
  return { model, pairs };
}

function scoreOf(agreements: Agreements, model: LinkModel) {
  const fields = linkFields.map((field) => weightOf(field, agreements, model));
  const kin = -Math.log2(1 + likelihoodAmongKin(agreements, model));
  const prior = model.priorBits;
  return { fields, kin, prior, score: fields.reduce((sum, { weight }) => sum + weight, prior + kin) };
}

function verdicts(
  pairs: readonly Judged[],
  scores: readonly number[],
  model: LinkModel,
  isCarried: (index: number) => boolean,
): LinkedPair[] {
  return pairs
    .map(({ people: [left, right], fields, prior, kin, ...pair }, index) => {
      const score = scores[index] ?? pair.score;
      const verdict = verdictOf(score, pair.isCorroborated || isCarried(index), model);
      return { left, right, score, verdict, fields, prior, kin, others: score - pair.score };
    })
    .sort((one, other) => other.score - one.score);
}
