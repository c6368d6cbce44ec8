import fc from 'fast-check';
import {
  compatible,
  formatPartialDate,
  isPossiblyUnknown,
  matchDates,
  parsePartialDate,
  type PartialDate,
} from './partial-date';

const years = fc.integer({ min: 1900, max: 2100 });
const months = fc.integer({ min: 1, max: 12 });
const dates = fc.oneof(
  years.map((year): PartialDate => ({ year })),
  fc.tuple(years, months).map(([year, month]): PartialDate => ({ year, month })),
  fc
    .tuple(years, months, fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]): PartialDate => ({ year, month, day })),
);
const read = (text: string): PartialDate => parsePartialDate(text) ?? { year: 0 };

describe('a date as far as it is known', () => {
  it.each([
    ['24.11.2019', { year: 2019, month: 11, day: 24 }],
    ['11.2019', { year: 2019, month: 11 }],
    ['2019', { year: 2019 }],
    ['00/00/1958', { year: 1958 }],
    ['00/05/1958', { year: 1958, month: 5 }],
    ['01/01/1960', { year: 1960, month: 1, day: 1 }],
    ['5/3/1990', { year: 1990, month: 3, day: 5 }],
    ['2019-11-24', { year: 2019, month: 11, day: 24 }],
    ['2019-11', { year: 2019, month: 11 }],
    ['29.02.2020', { year: 2020, month: 2, day: 29 }],
    [' 24-11-2019 ', { year: 2019, month: 11, day: 24 }],
  ])('%p is read', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });

  it.each([
    '',
    '29.02.2019',
    '31.04.2019',
    '13.2019',
    '15/00/1958',
    '1.1.19',
    'năm Mậu Tuất',
    'khoảng 1960',
    '0000',
    '2019-13-01',
  ])('%p is not a date to compute with', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('is read back as it was written, in both styles', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('book' as const, 'iso' as const), (date, style) => {
        expect(parsePartialDate(formatPartialDate(date, style))).toEqual(date);
      }),
    );
    expect(formatPartialDate({ year: 2019, month: 3, day: 5 })).toBe('05.03.2019');
  });

  it.each([
    ['01/01/1960', true],
    ['1960', true],
    ['05.1960', true],
    ['02/01/1960', false],
  ])('%p may hide an unknown day: %p', (text, unknown) => {
    expect(isPossiblyUnknown(read(text))).toBe(unknown);
  });

  it.each([
    ['24.11.1990', '1990-11-24', 'equal'],
    ['24.11.1990', '25.11.1990', 'different'],
    ['24.11.1990', '1990', 'compatible'],
    ['24.11.1990', '11.1990', 'compatible'],
    ['24.11.1990', '10.1990', 'different'],
    ['24.11.1990', '01/01/1990', 'compatible'],
    ['01/01/1990', '01/01/1990', 'compatible'],
    ['24.11.1990', '24.11.1991', 'different'],
    ['1990', '1991', 'different'],
  ])('%p and %p are %s', (a, b, match) => {
    expect(matchDates(read(a), read(b))).toBe(match);
    expect(compatible(read(a), read(b))).toBe(match !== 'different');
  });

  it('matches both ways round, itself, and its own year', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(matchDates(a, b)).toBe(matchDates(b, a));
        expect(compatible(a, a)).toBe(true);
        expect(compatible(a, { year: a.year })).toBe(true);
      }),
    );
  });
});
