import { placeUnits, unitChanges } from './gazetteer';
import type { PlaceUnit } from './place-unit';

export type LandRelation = 'equal' | 'inside' | 'around' | 'overlapping' | 'apart';

/**
 * Land in pieces that no boundary we know has cut: a former commune, each part of a split one, and of the provinces whose
 * communes we do not know the whole former province. Every unit of any time is a set of pieces, so that units of different
 * times can be compared although no code is common to them.
 */
export function relationOf(a: PlaceUnit, b: PlaceUnit): LandRelation {
  if (a === b) return 'equal';
  const [left, right] = [piecesOf(a), piecesOf(b)];
  let common = 0;
  for (const piece of left) if (right.has(piece)) common += 1;
  if (common === 0) return 'apart';
  if (common === left.size) return common === right.size ? 'equal' : 'inside';
  return common === right.size ? 'around' : 'overlapping';
}

const known = new Map<PlaceUnit, ReadonlySet<string>>();

function piecesOf(unit: PlaceUnit): ReadonlySet<string> {
  const found = known.get(unit) ?? new Set(cut(unit));
  known.set(unit, found);
  return found;
}

function cut({ code, level, to }: PlaceUnit): string[] {
  const out = unitChanges.filter(({ from }) => from === code);
  const into = unitChanges.filter((change) => change.to === code);
  if (level === 'commune') return (to === null ? into : out).map((change) => `${change.from}>${change.to}`);
  const inside = placeUnits.filter(
    (one) =>
      one.level === 'commune' && one.to !== null && (level === 'district' ? one.district : one.province) === code,
  );
  if (inside.length > 0) return inside.flatMap(piecesIn);
  // A province of today is what went into it; one that ended long ago is what came out of it and ended later.
  const parts = to === null ? into.map(({ from }) => from) : out.map((change) => change.to);
  const later = placeUnits.filter((one) => parts.includes(one.code) && (to === null || one.to !== null));
  return later.length > 0 ? later.flatMap(piecesIn) : [code];
}

const piecesIn = (unit: PlaceUnit): string[] => [...piecesOf(unit)];
