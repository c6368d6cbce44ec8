import { parsePlainDate } from '../calendar';
import { formerProvinces, lettersOf, provinceLines } from './data/provinces';
import { kindAndNameOf } from './kind-and-name';
import type { PlaceKind, PlaceUnit, UnitChange } from './place-unit';

const merger = parsePlainDate('2025-07-01');
const lastDay = parsePlainDate('2025-06-30');

/** What the first three digits of a personal number say: a province of before July 2025, and the unit it lies in today. */
export interface IdProvince {
  /** `094`. */
  readonly prefix: string;
  /** The former province as a unit: `ST`, or the prefix itself for the sixty others. */
  readonly code: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** GSO code of the unit since July 2025: `92`. */
  readonly today: string;
}

export const idProvinces: readonly IdProvince[] = formerProvinces.map(({ prefix, named, today }) => {
  const name = named.replace(/^TP /, '');
  return { prefix, code: lettersOf[prefix] ?? prefix, kind: name === named ? 'tỉnh' : 'thành phố', name, today };
});

const firstDays: Readonly<Record<string, string>> = { ST: '1992-01-01', HG: '2004-01-01', CT: '2004-01-01' };

/**
 * The land of Cần Thơ before: one tỉnh Hậu Giang from 1976, from which Sóc Trăng and tỉnh Cần Thơ came at the end of 1991;
 * the latter became a city and a new, smaller tỉnh Hậu Giang in 2004. Two provinces bore that name, forty years apart.
 */
const earlier: readonly PlaceUnit[] = [
  provinceOf('HG76', 'tỉnh', 'Hậu Giang', '1976-02-01', '1991-12-31'),
  provinceOf('CT92', 'tỉnh', 'Cần Thơ', '1992-01-01', '2003-12-31'),
];

export const provinceUnits: readonly PlaceUnit[] = [
  ...provinceLines.map(([code, written]) => {
    const { kind, name } = kindAndNameOf(written);
    return provinceOf(code, kind, name, merger, null);
  }),
  ...idProvinces.map(({ code, kind, name }) => provinceOf(code, kind, name, firstDays[code] ?? null, lastDay)),
  ...earlier,
];

const of1991 = 'Nghị quyết của Quốc hội khóa VIII ngày 26/12/1991';
const of2003 = 'Nghị quyết 22/2003/QH11';

export const provinceChanges: readonly UnitChange[] = [
  ...idProvinces.map(({ code, today }): UnitChange => ({
    from: code,
    to: today,
    kind: idProvinces.filter((one) => one.today === today).length === 1 ? 'unchanged' : 'merged',
    on: merger,
    ground: 'Nghị quyết 202/2025/QH15',
  })),
  ...['ST', 'CT92'].map((to) => splitOn('HG76', to, '1992-01-01', of1991)),
  ...['CT', 'HG'].map((to) => splitOn('CT92', to, '2004-01-01', of2003)),
];

function provinceOf(code: string, kind: PlaceKind, name: string, from: string | null, to: string | null): PlaceUnit {
  const day = (text: string | null) => (text === null ? null : parsePlainDate(text));
  return { code, name, kind, level: 'province', from: day(from), to: day(to), district: null, province: code };
}

function splitOn(from: string, to: string, on: string, ground: string): UnitChange {
  return { from, to, kind: 'split', on: parsePlainDate(on), ground };
}
