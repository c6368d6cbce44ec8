import type { PlainDate } from '../calendar';
import { placeUnit, placeUnits, unitChanges } from './gazetteer';
import type { PlaceUnit, UnitChange } from './place-unit';
import type { PlaceReading } from './read-place';

/** What became of a unit. Of one that was cut in two nobody but a person who knows the hamlet can say which part is meant. */
export type Successors =
  | { readonly certainty: 'certain'; readonly unit: PlaceUnit }
  | { readonly certainty: 'ask'; readonly units: readonly PlaceUnit[] }
  | { readonly certainty: 'unknown' };

/** Units that existed on a day. A former unit whose beginning we do not know counts for every day until its end. */
export const unitsOn = (day: PlainDate): PlaceUnit[] => placeUnits.filter((unit) => existedOn(unit, day));

/** The changes out of a unit and into it; the last day of the one is the eve of the other. */
export const changesFrom = (code: string): readonly UnitChange[] => outOf.get(code) ?? [];
export const changesInto = (code: string): readonly UnitChange[] => into.get(code) ?? [];

/** What directly came after a former unit; a unit of today is its own successor, an unknown code and a district have none. */
export function successorsOf(code: string): Successors {
  const unit = placeUnit(code);
  if (unit && unit.to === null) return { certainty: 'certain', unit };
  return answerOf(changesFrom(code).flatMap(({ to }) => placeUnit(to) ?? []));
}

/** What a unit was made of, in the order of the resolution; part of a split ward counts. Empty for the oldest ones. */
export const predecessorsOf = (code: string): PlaceUnit[] =>
  changesInto(code).flatMap(({ from }) => placeUnit(from) ?? []);

/** The units that lay on a unit's land on a day: itself while it existed, else all it came from or passed into. */
export function unitAt(code: string, day: PlainDate): PlaceUnit[] {
  const unit = placeUnit(code);
  if (!unit) return [];
  if (existedOn(unit, day)) return [unit];
  const next =
    unit.to !== null && unit.to < day
      ? changesFrom(code).map(({ to }) => to)
      : changesInto(code).map(({ from }) => from);
  return unique(next.flatMap((one) => unitAt(one, day)));
}

/**
 * The unit of today, of a code or of a place as read: one is certain. Of a split ward all its successors, to be asked; of
 * a text with several readings those of all of them; of an old district those of its communes.
 */
export function presentOf(place: string | PlaceReading): Successors {
  const codes = typeof place === 'string' ? [place] : place.candidates.map(({ unit }) => unit.code);
  return answerOf(unique(codes.flatMap(presentUnits)));
}

function presentUnits(code: string): PlaceUnit[] {
  const unit = placeUnit(code);
  if (!unit || unit.to === null) return unit ? [unit] : [];
  if (unit.level === 'district')
    return unique(placeUnits.filter(({ district }) => district === code).flatMap((one) => presentUnits(one.code)));
  return unique(changesFrom(code).flatMap(({ to }) => presentUnits(to)));
}

const existedOn = ({ from, to }: PlaceUnit, day: PlainDate): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

const unique = (units: readonly PlaceUnit[]): PlaceUnit[] => [...new Set(units)];

function answerOf(units: readonly PlaceUnit[]): Successors {
  const [first] = units;
  if (!first) return { certainty: 'unknown' };
  return units.length === 1 ? { certainty: 'certain', unit: first } : { certainty: 'ask', units };
}

const outOf = grouped(({ from }) => from);
const into = grouped(({ to }) => to);

function grouped(keyOf: (change: UnitChange) => string): ReadonlyMap<string, readonly UnitChange[]> {
  const groups = new Map<string, UnitChange[]>();
  for (const change of unitChanges) groups.set(keyOf(change), [...(groups.get(keyOf(change)) ?? []), change]);
  return groups;
}
