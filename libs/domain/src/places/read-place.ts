import { parsePlainDate, type PlainDate } from '../calendar';
import { districts, sharedDistrictNames } from './data/districts';
import { unitChanges } from './gazetteer';
import { namedBy, type Named } from './name-index';
import type { PlaceLevel, PlaceUnit } from './place-unit';
import { placeWords, type PlaceWord } from './place-words';

export interface PlaceCandidate {
  readonly unit: PlaceUnit;
  readonly level: PlaceLevel;
  /** `possible`: others fit too, something was written otherwise, or too little of what lies above is named. */
  readonly certainty: 'certain' | 'possible';
}

export interface PlaceReading {
  /** Every unit the text may mean; the narrowest level it names. Empty when it names none we know. */
  readonly candidates: readonly PlaceCandidate[];
  readonly ambiguous: boolean;
  /** What was not placed, as written: hamlets, streets, communes we do not know. */
  readonly rest: readonly string[];
}

/**
 * Reads a place as people and books wrote it: with or without kinds, short forms, marks and levels, both schools of tone
 * placement, units of any time. `on` is the day of writing and narrows which Hậu Giang or Tân Thạnh there was; without it
 * all times count. Where a name fits several units all are given; none is chosen.
 */
export function readPlace(text: string, on?: PlainDate): PlaceReading {
  const words = placeWords(text);
  const all = pathsOver(words, on);
  const furthest = Math.max(0, ...all.map(({ used }) => used));
  const rest = words.slice(furthest).map(({ written }) => written);
  const deep = all.filter(({ used }) => used === furthest && used > 0);
  // One name alone that a province bears is the province: the widest reading holds the town of that name too.
  const wide = deep.filter(({ unit }) => furthest === 1 && unit.level === 'province');
  const fitting = best(wide.length > 0 ? wide : deep);
  const units = [...new Set(fitting.map(({ unit }) => unit))].filter((unit, _, them) => !goesOnIn(unit, them));
  const isCertain = units.length === 1 && fitting.some((path) => !path.isLoose && isAnchored(path));
  return {
    candidates: units.map((unit) => ({ unit, level: unit.level, certainty: isCertain ? 'certain' : 'possible' })),
    ambiguous: units.length > 1,
    rest: rest.toReversed(),
  };
}

/** One way to read the text from its widest part on. */
interface Path {
  readonly used: number;
  readonly unit: PlaceUnit;
  readonly province: PlaceUnit | null;
  readonly district: PlaceUnit | null;
  readonly isLoose: boolean;
}

function pathsOver(words: readonly PlaceWord[], on: PlainDate | undefined): Path[] {
  const provinces = step(words[0], 'province').map(({ unit, isLoose }): Path => ({
    used: 1,
    unit,
    province: unit,
    district: null,
    isLoose,
  }));
  const inTime = provinces.filter(({ unit }) => on === undefined || isOf(unit, on));
  const tops = inTime.length > 0 ? inTime : provinces;
  const wider = [...tops, null].flatMap((top) => [top, ...districtsIn(words[top?.used ?? 0], top)]);
  const narrow = wider.flatMap((above) => communesIn(words[above?.used ?? 0], above, on));
  return [...wider.filter((path) => path !== null), ...narrow];
}

const step = (word: PlaceWord | undefined, level: PlaceLevel): Named[] => (word ? namedBy(word, level) : []);

function districtsIn(word: PlaceWord | undefined, top: Path | null): Path[] {
  return step(word, 'district').flatMap(({ unit, isLoose }) => {
    const fit = fitOf(unit.province, top?.province ?? null);
    if (fit === 'no') return [];
    const loose = isLoose || fit === 'loose' || top?.isLoose === true;
    return [{ used: (top?.used ?? 0) + 1, unit, province: top?.province ?? null, district: unit, isLoose: loose }];
  });
}

function communesIn(word: PlaceWord | undefined, above: Path | null, on: PlainDate | undefined): Path[] {
  const { used = 0, province = null, district = null } = above ?? {};
  return step(word, 'commune').flatMap(({ unit, isLoose }) => {
    const fits = [
      fitOf(unit.province, province),
      district ? fitInDistrict(unit, district) : 'yes',
      fitInTime(unit, above, on),
    ];
    if (fits.includes('no')) return [];
    const loose = isLoose || fits.includes('loose') || above?.isLoose === true;
    return [{ used: used + 1, unit, province, district, isLoose: loose }];
  });
}

type Fit = 'yes' | 'loose' | 'no';

/** Whether something of a province of the lists may be written under a province of any time. */
function fitOf(own: string, written: PlaceUnit | null): Fit {
  if (!written || written.code === own) return 'yes';
  // What the large tỉnh Hậu Giang held was its own; else people keep the old name and learn the new one.
  if (leadsTo(written.code, own)) return own === home ? 'loose' : 'yes';
  return leadsTo(own, written.code) && written.code === home ? 'loose' : 'no';
}

const leadsTo = (code: string, goal: string): boolean =>
  unitChanges.some(({ from, to }) => from === code && (to === goal || leadsTo(to, goal)));

function fitInDistrict(unit: PlaceUnit, district: PlaceUnit): Fit {
  if (unit.district === district.code) return 'yes';
  const [, , ...earlier] = districts.find(([code]) => code === unit.district) ?? [];
  return earlier.includes(district.code) ? 'loose' : 'no';
}

/** Before the merger no unit of today can be meant; after it an old one may, if no old district or province says so. */
function fitInTime(unit: PlaceUnit, above: Path | null, on: PlainDate | undefined): Fit {
  if (unit.to === null) return on !== undefined && on < merger ? 'no' : 'yes';
  const isOldAbove = above !== null && above.unit.to !== null;
  return on === undefined || on < merger || isOldAbove ? 'yes' : 'loose';
}

function best(paths: readonly Path[]): readonly Path[] {
  const strict = paths.filter(({ isLoose }) => !isLoose);
  return strict.length > 0 ? strict : paths;
}

/** A commune that the merger left as it was is one place under two codes: the one of today stands for both. */
const goesOnIn = (unit: PlaceUnit, others: readonly PlaceUnit[]): boolean =>
  unitChanges.some(
    ({ from, to, kind }) => from === unit.code && kind === 'unchanged' && others.some((one) => one.code === to),
  );

/** Our lists are of one part of the country: a commune alone, or under a district name found elsewhere, may be another's. */
const isAnchored = ({ province, district }: Path): boolean =>
  province !== null || (district !== null && !sharedDistrictNames.includes(district.name));

const isOf = ({ from, to }: PlaceUnit, day: PlainDate): boolean =>
  (from === null || from <= day) && (to === null || to >= day);

const merger = parsePlainDate('2025-07-01');
const home = '92';
