import { parsePlainDate, vietnam2025To2028, type WorkCalendar } from '@hotich/domain';
import { calendarComplaints } from './calendar-complaints';

const next = (changes: Partial<WorkCalendar>): WorkCalendar => ({
  ...vietnam2025To2028,
  version: 'vn-2025-2028.2',
  ...changes,
});
const complaints = (changes: Partial<WorkCalendar>): string[] =>
  calendarComplaints(next(changes), vietnam2025To2028).map(({ field, rule }) => `${field} ${rule}`);
const day = (date: string, more: Partial<WorkCalendar['daysOff'][number]> = {}) => ({
  date: parsePlainDate(date),
  name: 'Ngày nghỉ',
  ground: 'Quyết định',
  ...more,
});

describe('a calendar that is to take over', () => {
  it('may, when it says what the one before said', () => {
    expect(complaints({})).toEqual([]);
  });

  it('may add a Saturday worked in exchange for a day off', () => {
    expect(
      complaints({
        daysOff: [...vietnam2025To2028.daysOff, day('2027-02-11')],
        extraWorkingDays: [...vietnam2025To2028.extraWorkingDays, day('2027-02-20')],
      }),
    ).toEqual([]);
  });

  it('must speak about every day the one before spoke about', () => {
    expect(complaints({ from: parsePlainDate('2026-01-01'), daysOff: [], extraWorkingDays: [] })).toEqual([
      'from narrower',
    ]);
    expect(complaints({ to: parsePlainDate('2027-12-31'), daysOff: [], extraWorkingDays: [] })).toEqual([
      'to narrower',
    ]);
  });

  it.each([
    ['overlap', [{ from: '07:00', to: '11:00' } as const, { from: '10:00', to: '17:00' } as const]],
    ['end before they begin', [{ from: '17:00', to: '07:00' } as const]],
    ['are none', []],
  ])('has no office hours that %s', (_case, officeHours) => {
    expect(complaints({ officeHours })).toEqual(['officeHours badHours']);
  });

  it('names no day twice, nor one outside of itself, nor a weekday twice', () => {
    expect(complaints({ daysOff: [day('2026-01-01'), day('2026-01-01'), day('2029-01-01')] })).toEqual([
      'daysOff.1.date twice',
      'daysOff.2.date outOfRange',
    ]);
    expect(complaints({ weekend: [0, 0] })).toContain('weekend twice');
  });

  it('lets a day be off or worked, not both, and makes no working day work twice', () => {
    expect(
      complaints({ daysOff: [day('2027-02-20')], extraWorkingDays: [day('2027-02-20'), day('2027-02-22')] }),
    ).toEqual(['extraWorkingDays.0.date offAndWorking', 'extraWorkingDays.1.date alreadyWorking']);
  });

  it('says of an uncertain day where it was taken from', () => {
    expect(complaints({ daysOff: [day('2027-02-09', { confidence: 'uncertain' })] })).toEqual([
      'daysOff.0.source required',
    ]);
  });
});
