import { normaliseName } from '../people';
import { fullNameOf, idProvinceOf, idProvinces, placeUnit, placeUnits, successorsOf, unitChanges, unitsOn } from '.';
import { parsePlainDate } from '../calendar';

const day = parsePlainDate('2026-11-24');
const communes = placeUnits.filter(({ level }) => level === 'commune');
const present = communes.filter(({ to }) => to === null);
const former = communes.filter(({ to }) => to !== null);
const ofProvince = (letters: string) =>
  present.filter(({ code }) => unitChanges.some(({ from, to }) => to === code && from.startsWith(`${letters}.`)));

describe('the units of Nghị quyết 1668/NQ-UBTVQH15', () => {
  it('are 103 today: 31 phường and 72 xã', () => {
    expect(present).toHaveLength(103);
    expect(present.filter(({ kind }) => kind === 'phường')).toHaveLength(31);
    expect(present.filter(({ kind }) => kind === 'xã')).toHaveLength(72);
  });

  it.each([
    ['ST', 43, 8],
    ['HG', 28, 7],
    ['CT', 32, 16],
  ] as const)('on the land of %s are %d, of which %d phường', (letters, all, wards) => {
    expect(ofProvince(letters)).toHaveLength(all);
    expect(ofProvince(letters).filter(({ kind }) => kind === 'phường')).toHaveLength(wards);
  });

  it('all have a code of five digits of the statistics office, once', () => {
    expect(present.filter(({ code }) => !/^31\d{3}$/.test(code))).toEqual([]);
    expect(new Set(placeUnits.map(({ code }) => code)).size).toBe(placeUnits.length);
  });

  it('each came from at least one former unit, and eight from one alone that went on unchanged', () => {
    expect(present.filter(({ code }) => !unitChanges.some(({ to }) => to === code))).toEqual([]);
    const unchanged = unitChanges.filter(({ kind, to }) => kind === 'unchanged' && to.length === 5);
    expect(unchanged.map(({ to }) => placeUnit(to)?.name)).toEqual(
      'Phong Nẫm, Mỹ Phước, Vĩnh Hải, Lai Hòa, Tân Lộc, Thạnh Phú, Thới Hưng, Trường Long'.split(', '),
    );
    for (const { from, to } of unchanged) expect(placeUnit(from)?.kind).toBe(placeUnit(to)?.kind);
  });
});

describe('former communes', () => {
  it('each have a successor that exists today', () => {
    for (const { code } of former) {
      const after = successorsOf(code);
      const units = after.certainty === 'certain' ? [after.unit] : after.certainty === 'ask' ? after.units : [];
      expect([code, units.length > 0, units.filter(({ to }) => to !== null)]).toEqual([code, true, []]);
    }
  });

  it('are never two of one name and kind in one district', () => {
    const keys = former.map(({ province, district, name, kind }) =>
      [province, district, kind, normaliseName(name)].join(),
    );
    expect(new Set(keys).size).toBe(former.length);
  });

  it('lie in a district and a province that end with them', () => {
    for (const { code, district, province } of former) {
      expect([code, placeUnit(district ?? '')?.province]).toEqual([code, province]);
      expect(placeUnit(province)?.to).toBe('2025-06-30');
    }
  });

  it('are named as their papers named them', () => {
    expect(fullNameOf(placeUnit('ST.KS.ke-an')!)).toBe('xã Kế An, huyện Kế Sách, tỉnh Sóc Trăng');
    expect(fullNameOf(placeUnit('HG.VT.p-iii')!)).toBe('phường III, thành phố Vị Thanh, tỉnh Hậu Giang');
    expect(fullNameOf(placeUnit('31528')!)).toBe('xã Kế Sách, thành phố Cần Thơ');
    expect(fullNameOf(placeUnit('92')!)).toBe('thành phố Cần Thơ');
  });
});

describe('provinces', () => {
  it('are 34 since July 2025, and 63 the day before', () => {
    const on = (text: string) => unitsOn(parsePlainDate(text)).filter(({ level }) => level === 'province').length;
    expect(on('2025-07-01')).toBe(34);
    expect(on('2025-06-30')).toBe(63);
  });

  it('of personal numbers are 63, each once, each within a unit of today', () => {
    expect(new Set(idProvinces.map(({ prefix }) => prefix)).size).toBe(63);
    expect(idProvinces.filter(({ today }) => placeUnit(today)?.to !== null)).toEqual([]);
  });

  it.each([
    ['094', 'Sóc Trăng', '92'],
    ['093', 'Hậu Giang', '92'],
    ['092', 'Cần Thơ', '92'],
    ['083', 'Bến Tre', '86'],
    ['046', 'Thừa Thiên Huế', '46'],
    ['080', 'Long An', '80'],
  ])('%s of a number is %s then and %s today', (prefix, name, today) =>
    expect(idProvinceOf(`${prefix} 099 000 001`)).toMatchObject({ prefix, name, today }),
  );

  it.each(['099', '123', '003', '94', ''])('%s names none', (prefix) =>
    expect(idProvinceOf(`${prefix}099000001`)).toBeNull(),
  );
});

describe('units on a day', () => {
  it('are those of today or those of before, never both', () => {
    const names = (text: string) => unitsOn(parsePlainDate(text)).filter(({ level }) => level === 'commune');
    expect(names(day)).toEqual(present);
    expect(names('2025-06-30')).toEqual(former);
    expect(unitsOn(day).some(({ level }) => level === 'district')).toBe(false);
  });

  it('know one large Hậu Giang until 1991 and a small one from 2004', () => {
    const hauGiang = (text: string) =>
      unitsOn(parsePlainDate(text))
        .filter(({ name, level }) => name === 'Hậu Giang' && level === 'province')
        .map(({ code }) => code);
    expect([hauGiang('1985-01-01'), hauGiang('1998-01-01'), hauGiang('2010-01-01')]).toEqual([['HG76'], [], ['HG']]);
  });
});
