import { foldName } from '../people';
import { type PlaceCandidate, type PlaceReading, readPlace } from './read-place';
import { type LandRelation, relationOf } from './territory';

export type PlaceComparison = 'same' | 'within' | 'possible' | 'different' | 'unknown';

/**
 * Whether two written places are one, whatever the time of their names. Hamlets and streets are not compared.
 *
 * - `same`: one and the same commune's land, certainly (xã Phong Nẫm before and after the merger).
 * - `within`: one certainly lies in the other (an old commune in the one of today, a commune in its province).
 * - `possible`: nothing speaks against it and nothing proves it: a split ward and one of its parts, a name several units
 *   bear, two that name only the same district or province.
 * - `different`: no land in common, under any reading. `unknown`: one of them names nothing we know.
 */
export function samePlace(a: string | PlaceReading, b: string | PlaceReading): PlaceComparison {
  const [left, right] = [readingOf(a).candidates, readingOf(b).candidates];
  if (left.length === 0 || right.length === 0) return 'unknown';
  const pairs = left.flatMap((one) => right.map((other) => ({ one, other, land: relationOf(one.unit, other.unit) })));
  if (pairs.every(({ land }) => land === 'apart'))
    return pairs.every(({ one, other }) => isSure(one, other) || areOtherNames(one, other)) ? 'different' : 'possible';
  const [only] = pairs;
  if (!only || pairs.length > 1 || !isSure(only.one, only.other)) return 'possible';
  return comparisonOf(only.land, only.one.level === 'commune');
}

const comparisonOf = (land: LandRelation, isCommune: boolean): PlaceComparison => {
  if (land === 'equal') return isCommune ? 'same' : 'possible';
  return land === 'inside' || land === 'around' ? 'within' : 'possible';
};

const isSure = (a: PlaceCandidate, b: PlaceCandidate): boolean =>
  a.certainty === 'certain' && b.certainty === 'certain';

/** Two communes of other names and other land are two, though neither may be the one of our lists. */
const areOtherNames = (a: PlaceCandidate, b: PlaceCandidate): boolean =>
  a.level === 'commune' && b.level === 'commune' && foldName(a.unit.name) !== foldName(b.unit.name);

const readingOf = (place: string | PlaceReading): PlaceReading =>
  typeof place === 'string' ? readPlace(place) : place;
