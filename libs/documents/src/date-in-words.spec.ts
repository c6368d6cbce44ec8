import { dateInWords } from './date-in-words';
import { dateInDigits, dateline, slipTime } from './plain-date';

describe('a date in words', () => {
  it.each([
    [{ year: 2019, month: 3, day: 5 }, 'ngày năm tháng ba năm hai nghìn không trăm mười chín'],
    [{ year: 2026, month: 11, day: 24 }, 'ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    [{ year: 2000, month: 1, day: 1 }, 'ngày một tháng một năm hai nghìn'],
    [{ year: 2005, month: 4, day: 21 }, 'ngày hai mươi mốt tháng tư năm hai nghìn không trăm linh năm'],
    [{ year: 1954, month: 12, day: 10 }, 'ngày mười tháng mười hai năm một nghìn chín trăm năm mươi tư'],
    [{ year: 1915, month: 10, day: 15 }, 'ngày mười lăm tháng mười năm một nghìn chín trăm mười lăm'],
    [{ year: 1914, month: 5, day: 14 }, 'ngày mười bốn tháng năm năm một nghìn chín trăm mười bốn'],
    [{ year: 1911, month: 2, day: 11 }, 'ngày mười một tháng hai năm một nghìn chín trăm mười một'],
    [{ year: 1900, month: 7, day: 31 }, 'ngày ba mươi mốt tháng bảy năm một nghìn chín trăm'],
    [{ year: 1985, month: 8, day: 30 }, 'ngày ba mươi tháng tám năm một nghìn chín trăm tám mươi lăm'],
    [{ year: 2110, month: 9, day: 9 }, 'ngày chín tháng chín năm hai nghìn một trăm mười'],
    [{ year: 1958 }, 'năm một nghìn chín trăm năm mươi tám'],
    [{ year: 1958, month: 6 }, 'tháng sáu năm một nghìn chín trăm năm mươi tám'],
  ])('reads %j', (date, words) => {
    expect(dateInWords(date)).toBe(words);
    expect(words).toBe(words.normalize('NFC'));
  });

  it.each([{ year: 99 }, { year: 2020, month: 13 }, { year: 2020, month: 1, day: 32 }])('refuses %j', (date) => {
    expect(() => dateInWords(date)).toThrow(RangeError);
  });
});

describe('a date in digits', () => {
  it.each([
    [{ year: 2019, month: 3, day: 5 }, '05/03/2019'],
    [{ year: 1958, month: 3 }, '03/1958'],
    [{ year: 1958 }, '1958'],
  ])('prints %j only as far as it is known', (date, text) => {
    expect(dateInDigits(date)).toBe(text);
  });

  it.each([
    [{ year: 2026, month: 2, day: 3 }, 'ngày 03 tháng 02 năm 2026'],
    [{ year: 2026, month: 3, day: 12 }, 'ngày 12 tháng 3 năm 2026'],
  ])('puts a zero before small days and months of the dateline %j', (date, text) => {
    expect(dateline(date)).toBe(text);
  });

  it('prints the hour of a slip', () => {
    expect(slipTime({ date: { year: 2026, month: 11, day: 4 }, hour: 9, minute: 5 })).toBe(
      '09 giờ 05 phút, ngày 04/11/2026',
    );
  });
});
