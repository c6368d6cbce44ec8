import { parsePlainDate } from '../calendar';
import { canTho } from './data/can-tho';
import { type CommuneLine, type FormerCommune, formerOf } from './data/commune-line';
import { districts } from './data/districts';
import { hauGiang } from './data/hau-giang';
import { socTrang } from './data/soc-trang';
import { formerCode } from './former-code';
import { kindAndNameOf } from './kind-and-name';
import type { PlaceUnit, UnitChange } from './place-unit';
import { provinceChanges, provinceUnits } from './provinces';

/** Two-level government began on this day; districts ended on the one before. */
const merger = parsePlainDate('2025-07-01');
const lastDay = parsePlainDate('2025-06-30');
const ground = 'Nghị quyết 1668/NQ-UBTVQH15';
/** GSO code of thành phố Cần Thơ, the only unit of today whose communes we know. */
const home = '92';

const lines: readonly (readonly [province: string, line: CommuneLine])[] = [
  ...socTrang.map((line) => ['ST', line] as const),
  ...hauGiang.map((line) => ['HG', line] as const),
  ...canTho.map((line) => ['CT', line] as const),
];

const districtUnits: readonly PlaceUnit[] = districts.map(([code, written]) => ({
  code,
  ...kindAndNameOf(written),
  level: 'district',
  from: null,
  to: lastDay,
  district: null,
  province: code.slice(0, 2),
}));

const presentCommunes: readonly PlaceUnit[] = lines.map(([, [code, written]]) => ({
  code,
  ...kindAndNameOf(written),
  level: 'commune',
  from: merger,
  to: null,
  district: null,
  province: home,
}));

const codeOf = ({ district, kind, name }: FormerCommune): string => formerCode(district, kind, name);

const formerCommunes: readonly PlaceUnit[] = [
  ...new Map(
    lines
      .flatMap(([province, line]) => formerOf(line, province))
      .map((old): [string, PlaceUnit] => [
        codeOf(old),
        {
          code: codeOf(old),
          name: old.name,
          kind: old.kind,
          level: 'commune',
          from: null,
          to: lastDay,
          district: old.district,
          province: old.district.slice(0, 2),
        },
      ]),
  ).values(),
];

/** Every unit we know, of today and of before: provinces first, then districts, then communes in the order of the lists. */
export const placeUnits: readonly PlaceUnit[] = [
  ...provinceUnits,
  ...districtUnits,
  ...presentCommunes,
  ...formerCommunes,
];

/** Every passing of a unit into another one. A former ward in two lines was split; one alone in its line went on as it was. */
export const unitChanges: readonly UnitChange[] = [...provinceChanges, ...communeChanges()];

const byCode = new Map(placeUnits.map((unit) => [unit.code, unit]));

export const placeUnit = (code: string): PlaceUnit | null => byCode.get(code) ?? null;

/** `xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng`: a unit as papers of its day write it. */
export function fullNameOf({ kind, name, district, province, code }: PlaceUnit): string {
  const above = [district, province === code ? null : province].flatMap((one) => {
    const unit = one === null ? null : placeUnit(one);
    return unit ? [`${unit.kind} ${unit.name}`] : [];
  });
  return [`${kind} ${name}`, ...above].join(', ');
}

function communeChanges(): UnitChange[] {
  const edges = lines.flatMap(([province, line]) =>
    formerOf(line, province).map((old, _, all) => ({ from: codeOf(old), to: line[0], isAlone: all.length === 1 })),
  );
  const lineCount = new Map<string, number>();
  for (const { from } of edges) lineCount.set(from, (lineCount.get(from) ?? 0) + 1);
  return edges.map(({ from, to, isAlone }) => {
    const isSplit = lineCount.get(from) !== 1;
    return { from, to, kind: isSplit ? 'split' : isAlone ? 'unchanged' : 'merged', on: merger, ground };
  });
}
