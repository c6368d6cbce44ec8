import { type Agreements, compareFields } from './compare-fields';
import { likelihoodAmongKin } from './families';
import { type LinkField, type LinkLevel, chanceOf, linkFields } from './levels';
import type { LinkModel } from './link-model';
import type { LinkablePerson } from './linkable-person';

export type LinkVerdict = 'match' | 'review' | 'no';

/** A field's part in a score; `weight` is in bits, and `level` is null where either side does not know the field. */
export interface FieldWeight {
  readonly field: LinkField;
  readonly level: LinkLevel | null;
  readonly weight: number;
}

/** `score` is the sum of `prior`, the weights and `kin`: log2 of the odds that both records are of one person. */
export interface Comparison {
  readonly score: number;
  readonly verdict: LinkVerdict;
  readonly fields: readonly FieldWeight[];
  readonly prior: number;
  /** What relatives explain as well (twins above all), zero or below. */
  readonly kin: number;
}

/** Compares two records by themselves; whether another record fits better is for who sees all of them. */
export function comparePeople(a: LinkablePerson, b: LinkablePerson, model: LinkModel): Comparison {
  const agreements = compareFields(a, b, model);
  const fields = linkFields.map((field) => weightOf(field, agreements, model));
  const kin = -Math.log2(1 + likelihoodAmongKin(agreements, model));
  const score = fields.reduce((sum, { weight }) => sum + weight, model.priorBits + kin);
  return { score, verdict: verdictOf(score, isCorroborated(agreements), model), fields, prior: model.priorBits, kin };
}

export function verdictOf(score: number, isCorroborated: boolean, { thresholds }: LinkModel): LinkVerdict {
  if (score >= thresholds.match && isCorroborated) return 'match';
  return score >= thresholds.review ? 'review' : 'no';
}

/**
 * A name and a year are never enough, however rare the name: cousins are named after the same grandfather. Something else
 * that tells people apart has to agree.
 */
export function isCorroborated({ name, birth_date, personal_id, mother, father, place }: Agreements): boolean {
  if (personal_id?.level === 'exact') return true;
  const isDated = birth_date !== null && ['exact', 'near', 'swapped', 'missing', 'loose'].includes(birth_date.level);
  const others = [personal_id, mother, father, place].filter(
    (agreement) => agreement !== null && agreement.level !== 'different' && agreement.bits >= 4,
  ).length;
  return name === null ? others + Number(isDated) >= 2 : others > 0 || isDated;
}

export function weightOf(field: LinkField, agreements: Agreements, { matches }: LinkModel): FieldWeight {
  const agreement = agreements[field];
  if (agreement === null) return { field, level: null, weight: 0 };
  return {
    field,
    level: agreement.level,
    weight: Math.log2(chanceOf(matches[field], agreement.level)) + agreement.bits,
  };
}
