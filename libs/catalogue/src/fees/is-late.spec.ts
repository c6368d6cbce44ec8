import { parsePlainDate, vietnam2025To2028 } from '@hotich/domain';
import { isLate } from './is-late';

const birth = { field: 'childBirthDate', calendarDays: 60, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15(1)' };
const late = (born: string, day: string, calendar: typeof vietnam2025To2028 | null = vietnam2025To2028): boolean =>
  isLate(birth, { childBirthDate: born }, parsePlainDate(day), calendar);

describe('a birth', () => {
  it('is in time on the sixtieth day and late on the next', () => {
    expect(late('2026-09-25', '2026-11-24', null)).toBe(false);
    expect(late('2026-09-25', '2026-11-25', null)).toBe(true);
  });

  it('is still in time on the working day after a sixtieth day that is off (Điều 148(5))', () => {
    // The sixtieth day is 24 November 2026, Ngày Văn hóa Việt Nam; then a Sunday.
    expect(late('2026-09-25', '2026-11-25')).toBe(false);
    expect(late('2026-09-25', '2026-11-26')).toBe(true);
    expect(late('2026-09-30', '2026-11-30')).toBe(false);
    expect(late('2026-09-30', '2026-12-01')).toBe(true);
  });

  it('of long ago is late, whatever days were off then', () => {
    expect(late('1990-05-01', '2026-11-24')).toBe(true);
  });

  it('of which only the year is known counts from its last day', () => {
    expect(late('2026', '2026-11-24')).toBe(false);
    expect(late('2025', '2026-11-24')).toBe(true);
  });

  it('whose date is not written yet is in time, and so is what knows no duty', () => {
    expect(late('', '2026-11-24')).toBe(false);
    expect(isLate(undefined, {}, parsePlainDate('2026-11-24'), null)).toBe(false);
  });
});
