import { foldName, normaliseName } from '../people';
import { otherNames, roughNames } from './data/provinces';
import { placeUnits } from './gazetteer';
import { levelsOf, numbered, type PlaceWord } from './place-words';
import type { PlaceLevel, PlaceUnit } from './place-unit';

/** A unit that a written word may name. `isLoose`: only if a letter, a mark or the kind was written otherwise. */
export interface Named {
  readonly unit: PlaceUnit;
  readonly isLoose: boolean;
}

/** Units of a level that a word may name; those with just these letters push out those that are alike without marks. */
export function namedBy(word: PlaceWord, level: PlaceLevel): Named[] {
  const found = matches(word, level);
  return word.instead ? [...found, ...matches(word.instead, level)] : found;
}

function matches(word: PlaceWord, level: PlaceLevel): Named[] {
  if (word.isBelow || !levelsOf(word.kind).includes(level)) return [];
  // A number is a ward only if it is called one: else it is a house.
  if (word.kind !== 'phường' && /^\d+$/.test(word.strong)) return [];
  const alike = index.get(`${level} ${word.weak}`) ?? [];
  const same = alike.filter(({ strong }) => strong === exactKey(word.strong));
  const isPlain = word.strong === foldName(word.strong) || word.strong === unmarked(word.strong);
  return (same.length > 0 ? same : alike).map(({ unit, isRough }) => ({
    unit,
    isLoose: isRough || (same.length === 0 && !isPlain) || isOfOtherKind(word, unit, alike),
  }));
}

/**
 * A district's kind changed as it grew (huyện, then thị xã), so that it only tells two of one name apart. A commune's kind
 * makes a doubt; a province is a city or is not.
 */
function isOfOtherKind({ kind }: PlaceWord, unit: PlaceUnit, alike: readonly Indexed[]): boolean {
  if (kind === null || kind === unit.kind) return false;
  return (
    unit.level !== 'district' || alike.some((one) => one.unit.kind === kind && one.unit.province === unit.province)
  );
}

interface Indexed {
  readonly unit: PlaceUnit;
  readonly strong: string;
  readonly isRough: boolean;
}

const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/g, 'D');

/** Mĩ Tú is Mỹ Tú: both spellings are right. */
const exactKey = (name: string): string => name.normalize('NFD').replace(/Y/g, 'I').normalize('NFC');

const index = new Map<string, Indexed[]>();
for (const unit of placeUnits) {
  add(unit, unit.name, false);
  if (unit.level === 'province')
    for (const [other, name] of Object.entries(otherNames))
      if (name === unit.name) add(unit, other, roughNames.includes(other));
}

function add(unit: PlaceUnit, name: string, isRough: boolean): void {
  const plain = numbered(normaliseName(name.replace(' - ', ' ')));
  const key = `${unit.level} ${foldName(plain)}`;
  index.set(key, [...(index.get(key) ?? []), { unit, strong: exactKey(plain), isRough }]);
}
