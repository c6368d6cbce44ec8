import type { Agreements } from './compare-fields';
import { compareFields } from './compare-fields';
import { weightOf } from './compare-people';
import { likelihoodAmongKin } from './families';
import { type Chances, type LinkField, type LinkLevel, levelsBeside, linkFields } from './levels';
import type { LinkModel } from './link-model';
import type { LinkablePerson } from './linkable-person';

type ByField<T> = Record<LinkField, T>;

const rounds = 8;
/** A belief counts like so many pairs, so that a handful of records cannot overthrow it. */
const beliefInPairs = 60;
/** No level may become this much likelier or rarer than believed, however the data look. */
const mostChange = 8;

/** Counts how often strangers agree by chance: pairs taken blindly, since nearly all such are of two people. */
export function withStrangersMeasured(
  model: LinkModel,
  left: readonly LinkablePerson[],
  right: readonly LinkablePerson[],
): LinkModel {
  const counted = Object.fromEntries(linkFields.map((field) => [field, new Map<LinkLevel, number>()]));
  const pairs = Math.min(40_000, left.length * right.length);
  // Steps without a common divisor with most lengths, instead of chance: the same lists give the same scores.
  for (let pair = 0; pair < pairs; pair += 1) {
    const a = left[pair % left.length];
    const b = right[(pair * 7919 + Math.floor(pair / left.length) * 104_729 + 1) % right.length];
    if (a === undefined || b === undefined || a === b) continue;
    const agreements = compareFields(a, b, model);
    for (const field of linkFields) {
      const level = agreements[field]?.level;
      if (level !== undefined) counted[field]?.set(level, (counted[field].get(level) ?? 0) + 1);
    }
  }
  return { ...model, strangers: mapFields((field) => blended(model.strangers[field], counted[field], field, 300)) };
}

/**
 * Learns from the candidates how often the records of one person disagree in each field, and how many matches there are:
 * expectation and maximisation in turn, started from what is believed and held near it.
 */
export function withMatchesLearnt(model: LinkModel, pairs: readonly Agreements[], mostMatches: number): LinkModel {
  let learnt = model;
  for (let round = 0; round < rounds; round += 1) {
    const counts: ByField<Map<LinkLevel, number>> = mapFields(() => new Map<LinkLevel, number>());
    let matches = 0;
    for (const agreements of pairs) {
      const chance = chanceOfMatch(agreements, learnt);
      if (chance < 0.001) continue;
      matches += chance;
      for (const field of linkFields) {
        const level = agreements[field]?.level;
        if (level !== undefined) counts[field].set(level, (counts[field].get(level) ?? 0) + chance);
      }
    }
    const expected = Math.min(0.9 * mostMatches, Math.max(0.02 * mostMatches, matches));
    learnt = {
      ...learnt,
      priorBits: mostMatches < 100 ? model.priorBits : Math.log2(expected / mostMatches / model.population),
      matches: mapFields((field) =>
        held(blended(model.matches[field], counts[field], field, beliefInPairs), model.matches[field]),
      ),
    };
  }
  return learnt;
}

function chanceOfMatch(agreements: Agreements, model: LinkModel): number {
  const kin = likelihoodAmongKin(agreements, model);
  const weights = linkFields.reduce((sum, field) => sum + weightOf(field, agreements, model).weight, 0);
  const odds = 2 ** (model.priorBits + weights - Math.log2(1 + kin));
  return odds / (1 + odds);
}

function blended(
  believed: Chances,
  counts: ReadonlyMap<LinkLevel, number> | undefined,
  field: LinkField,
  weight: number,
): Chances {
  const chances: Partial<Record<LinkLevel, number>> = {};
  for (const level of Object.keys(believed) as LinkLevel[]) {
    const beside = levelsBeside(field, level);
    const total = beside.reduce((sum, other) => sum + (counts?.get(other) ?? 0), 0);
    const own = (counts?.get(level) ?? 0) + (level === 'exact' ? (counts?.get('unmarked') ?? 0) : 0);
    chances[level] = (own + weight * (believed[level] ?? 0)) / (total + weight);
  }
  return chances;
}

function held(chances: Chances, believed: Chances): Chances {
  const within: Partial<Record<LinkLevel, number>> = {};
  for (const level of Object.keys(chances) as LinkLevel[]) {
    const start = believed[level] ?? 0.01;
    within[level] = Math.min(0.995, start * mostChange, Math.max(start / mostChange, chances[level] ?? start));
  }
  return within;
}

function mapFields<T>(make: (field: LinkField) => T): ByField<T> {
  return {
    name: make('name'),
    birth_date: make('birth_date'),
    sex: make('sex'),
    personal_id: make('personal_id'),
    mother: make('mother'),
    father: make('father'),
    place: make('place'),
  };
}
