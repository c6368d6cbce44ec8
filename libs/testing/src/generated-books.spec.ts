import { foldNameTight, formatPartialDate, parsePartialDate, personalIdWarnings, weekdayOf } from '@hotich/domain';
import { parse } from 'csv-parse/sync';
import { asCsv } from './as-csv';
import { birthColumns, marriageColumns } from './digitised-columns';
import { digitisedBirthRows, digitisedMarriageRows } from './digitised-rows';
import type { Family } from './family';
import { generateFamilies } from './generate-families';
import { inventedProvince } from './invent-person';
import { storyCommunes } from './offices';
import { demonstrationFamilies, familyOfA, familyOfB, storyFamilies } from './story';

const families = generateFamilies({ seed: 7, communes: storyCommunes, families: 800 });
const everyone = (all: readonly Family[]) =>
  all.flatMap(({ mother, father, children }) => [mother, father, ...children.map(({ person }) => person)]);

/** Numbers of each office and year, in the order of the dates they were given on. */
function books(entries: readonly { officeCode: string; date: string; number: number }[]): number[][] {
  const sorted = [...entries].sort((a, b) => a.date.localeCompare(b.date) || a.number - b.number);
  const found = new Map<string, number[]>();
  for (const { officeCode, date, number } of sorted) {
    const key = `${officeCode}/${date.slice(0, 4)}`;
    found.set(key, [...(found.get(key) ?? []), number]);
  }
  return [...found.values()];
}

describe('generated families', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(generateFamilies({ seed: 7, communes: storyCommunes, families: 800 })).toEqual(families);
    expect(generateFamilies({ seed: 8, communes: storyCommunes, families: 800 })).not.toEqual(families);
  });

  it('have numbers of their own that agree with sex, century and year of birth', () => {
    const people = everyone(families);
    expect(new Set(people.map(({ personalId }) => personalId)).size).toBe(people.length);
    for (const { personalId, sex, birthDate } of people) {
      const known = parsePartialDate(birthDate);
      expect(known).not.toBeNull();
      if (known !== null)
        expect(personalIdWarnings(personalId, { sex, birthDate: known }, [inventedProvince])).toEqual([]);
    }
  });

  it('are Kinh, Khmer and Hoa, of both communes', () => {
    expect(new Set(everyone(families).map(({ ethnicity }) => ethnicity))).toEqual(new Set(['Kinh', 'Khmer', 'Hoa']));
    expect(new Set(families.map(({ mother }) => mother.officeCode))).toEqual(new Set(['99001', '99002']));
  });

  it('grew in an order that can be: parents of age, marriage before births, birth before its registration', () => {
    for (const { mother, father, marriage, children } of families) {
      const dates = [marriage?.date, ...children.flatMap(({ person, entry }) => [person.birthDate, entry.date])];
      for (const date of dates)
        if (date !== undefined) expect([mother, father].every((one) => one.birthDate < date)).toBe(true);
      for (const { person, entry } of children) {
        expect(person.birthDate < entry.date).toBe(true);
        expect(marriage === null || marriage.date < person.birthDate).toBe(true);
      }
    }
  });

  it('stand in books numbered from 1 without a gap, by date, for each office and year of 2016 to 2025', () => {
    const marriages = families.flatMap(({ marriage }) => (marriage === null ? [] : [marriage]));
    const births = families.flatMap(({ children }) => children.map(({ entry }) => entry));
    for (const numbers of [...books(marriages), ...books(births)]) {
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    for (const { date } of [...marriages, ...births]) {
      expect(date >= '2016-01-01' && date <= '2025-12-31' && ![0, 6].includes(weekdayOf(date))).toBe(true);
    }
  });

  it('join the books of the story without a gap or a number given twice', () => {
    const all = demonstrationFamilies({ seed: 3, families: 500 });
    expect(all.slice(0, storyFamilies.length)).toEqual(storyFamilies);
    for (const numbers of books(all.flatMap(({ children }) => children.map(({ entry }) => entry)))) {
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    expect(new Set(everyone(all).map(({ personalId }) => personalId)).size).toBe(everyone(all).length);
  });
});

describe('digitised rows', () => {
  const births = digitisedBirthRows(families);
  const marriages = digitisedMarriageRows(families);

  it("have the Ministry's columns and nothing beside them, no personal number of the child either", () => {
    expect(births.every((row) => Object.keys(row).length === birthColumns.length)).toBe(true);
    expect(Object.keys(births[0] ?? {})).toEqual(birthColumns);
    expect(Object.keys(marriages[0] ?? {})).toEqual(marriageColumns);
    expect(birthColumns.filter((column) => /dinhdanh|ddcn/i.test(column))).toEqual([]);
  });

  it('hold dates as text, some of the parents known by year or month only, every one readable', () => {
    const written = births.flatMap((row) => [row.nksNgaySinh, row.ngayDangKy, row.meNgaySinh, row.chaNgaySinh]);
    for (const text of written) expect(formatPartialDate(parsePartialDate(text) ?? { year: 0 })).toBe(text);
    const shapes = new Set(births.map((row) => row.meNgaySinh.length));
    expect(shapes).toEqual(new Set([4, 7, 10]));
  });

  it('write codes as small integers and the volume with kind and year', () => {
    for (const row of births) {
      expect([row.nksGioiTinh, row.loaiDangKy, row.meLoaiGiayToTuyThan].join()).toMatch(/^[12],[124],[14]$/);
      expect(row.quyenSo).toMatch(/^\d{2}-TP\/HT-20\d\d-KS$/);
      expect(row.quyenSo.slice(9, 13)).toBe(row.ngayDangKy.slice(6));
    }
  });

  it('keep the districts and province of their time', () => {
    for (const row of marriages) expect(row.voNoiCuTru.includes('tỉnh Sóc Trăng')).toBe(true);
    const late = births.filter((row) => row.ngayDangKy.endsWith('.12.2025'));
    expect(late.every((row) => row.meNoiCuTru.endsWith('thành phố Cần Thơ'))).toBe(true);
    expect(late.length).toBeGreaterThan(0);
  });

  it('spell some names in another way that folds to the same', () => {
    const plain = digitisedMarriageRows(families, { otherSpellings: 0 });
    const other = digitisedMarriageRows(families, { otherSpellings: 1 });
    const pairs = plain.map((row, index) => [row.voHoTen, other[index]?.voHoTen ?? ''] as const);
    expect(pairs.some(([a, b]) => a !== b)).toBe(true);
    expect(pairs.every(([a, b]) => foldNameTight(a) === foldNameTight(b))).toBe(true);
  });

  it('copy chosen families letter by letter', () => {
    const all = demonstrationFamilies({ seed: 3, families: 20 });
    const rows = digitisedMarriageRows(all, { partialDates: 1, otherSpellings: 1, exact: storyFamilies });
    expect(rows.find(({ voHoTen }) => voHoTen === familyOfA.mother.name)).toMatchObject({
      So: '1',
      quyenSo: '01-TP/HT-2024-KH',
      ngayDangKy: '02.01.2024',
      noiDangKy: '99001',
      chongHoTen: familyOfA.father.name,
      voNgaySinh: '14.05.1998',
    });
    const [child] = familyOfB.children;
    const born = digitisedBirthRows(all, { partialDates: 1, exact: storyFamilies });
    expect(born.find(({ nksHoTen }) => nksHoTen === child?.person.name)).toMatchObject({
      so: '1',
      loaiDangKy: '4',
      noiDangKy: '99001',
      nksNgaySinhBangChu: 'Ngày hai mươi tháng mười một năm một nghìn chín trăm chín mươi lăm',
    });
  });

  it('are composed Unicode throughout', () => {
    const text = asCsv(births);
    expect(text.normalize('NFC') === text).toBe(true);
  });

  it('survive CSV, quotes and line breaks too', () => {
    expect(parse(asCsv(births), { columns: true })).toEqual(births);
    const odd = [
      { a: 'x, "y"\r\nz', b: '' },
      { b: '2', a: '1' },
    ];
    expect(parse(asCsv(odd), { columns: true })).toEqual(odd);
    expect(asCsv([])).toBe('');
  });

  it('come fast: twenty thousand births with their marriages, as CSV, within three seconds of processor time', () => {
    const before = process.cpuUsage();
    const many = generateFamilies({ seed: 1, communes: storyCommunes, families: 14_000 });
    const rows = digitisedBirthRows(many);
    const size = asCsv(rows).length + asCsv(digitisedMarriageRows(many)).length;
    const { user, system } = process.cpuUsage(before);
    expect(rows.length).toBeGreaterThan(20_000);
    expect(size).toBeGreaterThan(10_000_000);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  });
});
