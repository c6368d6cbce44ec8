import { type IdStatistics, idStatistics } from './id-statistics';
import { type KinRates, usualKinRates } from './kin-rates';
import { type Chances, type LinkField, amongMatches, amongStrangers } from './levels';
import type { LinkablePerson } from './linkable-person';
import { type NameStatistics, nameStatistics } from './name-statistics';
import { type Shares, sharesOf } from './shares';

/** Scores, in bits (log2 of the odds that both records are one person), from which a pair is called `match` or `review`. */
export interface LinkThresholds {
  readonly match: number;
  readonly review: number;
}

/** 256 to 1 for a match; from a fiftieth on a person should look. */
export const usualThresholds: LinkThresholds = { match: 8, review: -2 };

/** Everything a comparison needs to know about the population; made once a list, or once and for all. */
export interface LinkModel {
  readonly names: NameStatistics;
  readonly mothers: NameStatistics;
  readonly fathers: NameStatistics;
  readonly places: NameStatistics;
  readonly years: Shares;
  readonly dates: Shares;
  readonly sexes: Shares;
  readonly ids: IdStatistics;
  /** Chances of the levels in records of one person, and of strangers. */
  readonly matches: Readonly<Record<LinkField, Chances>>;
  readonly strangers: Readonly<Record<LinkField, Chances>>;
  /** log2 of the odds that two records taken blindly are of one person. */
  readonly priorBits: number;
  /** Records among which each is compared; relatives are rare or frequent by it. */
  readonly population: number;
  readonly kinRates: KinRates;
  readonly thresholds: LinkThresholds;
}

/** Fewer records than these are taken as a sample of a larger population. */
const leastPopulation = 1000;

/** A model that has counted the values of `people` (of both lists), and learnt nothing else yet. */
export function countingModel(people: readonly LinkablePerson[], thresholds = usualThresholds): LinkModel {
  const population = Math.max(leastPopulation, people.length / 2);
  return {
    names: nameStatistics(known(people, ({ name }) => name)),
    mothers: nameStatistics(known(people, ({ mother }) => mother)),
    fathers: nameStatistics(known(people, ({ father }) => father)),
    places: nameStatistics(
      known(people, ({ place }) => place),
      () => 0.01,
    ),
    years: sharesOf(
      known(people, ({ birthDate }) => birthDate).map(({ year }) => [String(year)]),
      () => 1 / 60,
    ),
    dates: sharesOf(
      known(people, ({ birthDate }) => birthDate).map(({ digits }) => [digits]),
      () => 0,
    ),
    sexes: sharesOf(
      known(people, ({ sex }) => sex).map((sex) => [sex]),
      () => 0.5,
    ),
    ids: idStatistics(known(people, ({ personalId }) => personalId)),
    matches: amongMatches,
    strangers: amongStrangers,
    priorBits: -Math.log2(2 * population),
    population,
    kinRates: usualKinRates,
    thresholds,
  };
}

/** For a desk that has no list to count: beliefs about names of Vietnamese citizens, and the prior of a commune. */
export const deskModel: LinkModel = countingModel([]);

function known<T>(people: readonly LinkablePerson[], field: (person: LinkablePerson) => T | null): T[] {
  return people.flatMap((person) => {
    const value = field(person);
    return value === null ? [] : [value];
  });
}
