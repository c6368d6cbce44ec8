import fc from 'fast-check';
import { parseInstant } from './instant';
import {
  addWorkingMinutes,
  clampToOfficeHours,
  closingOf,
  endsInOfficeHours,
  openingOf,
  workingMinutesBetween,
} from './office-hours';
import { addDays, epochDayOf, parsePlainDate, plainDateOfEpochDay } from './plain-date';
import { vietnam2025To2028 as vietnam } from './vietnam-2025-2028.calendar';
import { addWorkingDays, dayStatus, isWorkingDay, nextWorkingDay, previousWorkingDay } from './work-calendar';

const date = parsePlainDate;
const at = (local: string) => parseInstant(`${local}+07:00`);
const days = fc
  .integer({ min: epochDayOf(date('2025-02-01')), max: epochDayOf(date('2028-06-30')) })
  .map((day) => plainDateOfEpochDay(day));
const moments = fc
  .tuple(days, fc.integer({ min: 0, max: 86_399 }))
  .map(([day, s]) => parseInstant(new Date(epochDayOf(day) * 86_400_000 + s * 1000).toISOString()));

describe('the calendar 2025-2028', () => {
  it.each([
    ['2026-08-22', 'extraWorkingDay', 'the Saturday that makes up for 31/8/2026'],
    ['2026-08-31', 'dayOff', 'the swapped Monday before Quốc khánh'],
    ['2025-04-26', 'extraWorkingDay', 'the Saturday that makes up for 02/5/2025'],
    ['2025-05-02', 'dayOff', 'the swapped Friday'],
    ['2026-11-24', 'dayOff', 'Ngày Văn hóa Việt Nam, by NQ 28/2026/QH16'],
    ['2025-11-24', 'working', '24/11 before the law of 2026'],
    ['2026-04-26', 'weekend', 'Giỗ Tổ itself, a Sunday'],
    ['2026-04-27', 'dayOff', 'its compensation'],
    ['2026-08-29', 'weekend', 'an ordinary Saturday'],
    ['2026-04-14', 'working', 'Chôl Chnăm Thmây: offices stay open'],
  ])('%s is %s: %s', (day, kind) => {
    expect(dayStatus(date(day), vietnam).kind).toBe(kind);
  });

  it('lists no day twice, and days off on weekdays only', () => {
    const listed = [...vietnam.daysOff, ...vietnam.extraWorkingDays].map((day) => String(day.date));
    expect(new Set(listed).size).toBe(listed.length);
    expect(vietnam.daysOff.filter((day) => [0, 6].includes(new Date(day.date).getUTCDay()))).toEqual([]);
    expect(vietnam.extraWorkingDays.every((day) => new Date(day.date).getUTCDay() === 6)).toBe(true);
  });

  it('marks what no announcement covers, and says where it was taken from', () => {
    const unsure = [...vietnam.daysOff, ...vietnam.extraWorkingDays].filter((day) => day.confidence === 'uncertain');
    expect(unsure.every((day) => (day.source ?? '') !== '')).toBe(true);
    expect(unsure.filter((day) => day.date < '2027').map((day) => String(day.date))).toEqual([
      '2026-01-02',
      '2026-01-10',
    ]);
    expect(vietnam.daysOff.filter((day) => day.date >= '2027').every((day) => day.confidence === 'uncertain')).toBe(
      true,
    );
  });

  it('has 12 days off in 2025, 14 in 2026, 12 in 2027 and 12 in 2028', () => {
    const count = (year: string) => vietnam.daysOff.filter((day) => day.date.startsWith(year)).length;
    expect(['2025', '2026', '2027', '2028'].map(count)).toEqual([12, 14, 12, 12]);
  });

  it.each(['2024-12-31', '2029-01-01'])('answers %s with an error, never with a guess', (day) => {
    expect(() => isWorkingDay(date(day), vietnam)).toThrow(
      expect.objectContaining({ code: 'calendar.outOfRange', params: expect.objectContaining({ date: day }) }),
    );
  });

  it('refuses a sum that would leave the calendar', () => {
    expect(() => addWorkingDays(date('2028-12-28'), 2, vietnam)).toThrow('calendar.outOfRange');
    expect(() => addWorkingMinutes(at('2028-12-29T16:00'), 61, vietnam)).toThrow('calendar.outOfRange');
  });
});

describe('working days', () => {
  it('skip Tết 2026 from Friday 13/02 to Monday 23/02', () => {
    expect(nextWorkingDay(date('2026-02-13'), vietnam)).toBe('2026-02-23');
    expect(previousWorkingDay(date('2026-02-23'), vietnam)).toBe('2026-02-13');
  });

  it('count a swapped Saturday and not the day it makes up for', () => {
    expect(addWorkingDays(date('2026-08-21'), 1, vietnam)).toBe('2026-08-22');
    expect(addWorkingDays(date('2026-08-28'), 1, vietnam)).toBe('2026-09-03');
  });

  it('add up: n then m days are n + m days', () => {
    fc.assert(
      fc.property(days, fc.nat(20), fc.nat(20), (day, n, m) => {
        expect(addWorkingDays(addWorkingDays(day, n, vietnam), m, vietnam)).toBe(addWorkingDays(day, n + m, vietnam));
      }),
    );
  });

  it('land on the n-th worked day, counted one by one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (day, n) => {
        const end = addWorkingDays(day, n, vietnam);
        let worked = 0;
        for (let d = addDays(day, 1); d <= end; d = addDays(d, 1)) worked += isWorkingDay(d, vietnam) ? 1 : 0;
        expect(worked).toBe(n);
        expect(isWorkingDay(end, vietnam)).toBe(true);
      }),
    );
  });
});

describe('office hours', () => {
  it.each([
    ['2026-11-23T06:30', '2026-11-23T07:00'],
    ['2026-11-23T07:00', '2026-11-23T07:00'],
    ['2026-11-23T10:59:59', '2026-11-23T10:59:59'],
    ['2026-11-23T11:00', '2026-11-23T13:00'],
    ['2026-11-23T12:10', '2026-11-23T13:00'],
    ['2026-11-23T16:59:59.999', '2026-11-23T16:59:59.999'],
    ['2026-11-23T17:00', '2026-11-25T07:00'],
    ['2026-11-24T09:00', '2026-11-25T07:00'],
    ['2026-08-22T09:00', '2026-08-22T09:00'],
    ['2026-02-14T09:00', '2026-02-23T07:00'],
  ])('who comes at %s is served at %s', (comes, served) => {
    expect(clampToOfficeHours(at(comes), vietnam)).toBe(at(served));
  });

  it('eight working hours from the opening end at closing time', () => {
    expect(addWorkingMinutes(at('2026-11-23T07:00'), 480, vietnam)).toBe(at('2026-11-23T17:00'));
    expect(addWorkingMinutes(at('2026-11-23T07:00'), 481, vietnam)).toBe(at('2026-11-25T07:01'));
    expect(addWorkingMinutes(at('2026-11-23T10:00'), 60, vietnam)).toBe(at('2026-11-23T11:00'));
  });

  it('counting back four hours from closing time gives 13:00', () => {
    expect(addWorkingMinutes(at('2026-11-25T17:00'), -240, vietnam)).toBe(at('2026-11-25T13:00'));
    expect(addWorkingMinutes(at('2026-11-25T08:00'), -120, vietnam)).toBe(at('2026-11-23T16:00'));
  });

  it('what was added lies between, on and back', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 6000 }), (moment, n) => {
        expect(workingMinutesBetween(moment, addWorkingMinutes(moment, n, vietnam), vietnam)).toBe(n);
      }),
    );
    fc.assert(
      fc.property(
        days.filter((day) => day > '2025-04-01'),
        fc.integer({ min: 1, max: 6000 }),
        (day, n) => {
          const close = closingOf(day, vietnam);
          expect(workingMinutesBetween(close, addWorkingMinutes(close, -n, vietnam), vietnam)).toBe(-n);
        },
      ),
    );
  });

  it('a clamped moment is open, not earlier, and clamping again changes nothing', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const clamped = clampToOfficeHours(moment, vietnam);
        expect(clamped >= moment).toBe(true);
        expect(endsInOfficeHours(clamped, vietnam)).toBe(true);
        expect(clampToOfficeHours(clamped, vietnam)).toBe(clamped);
        expect(workingMinutesBetween(moment, clamped, vietnam)).toBe(0);
      }),
    );
  });

  it('a working day has 480 minutes, a day off none', () => {
    fc.assert(
      fc.property(days, (day) => {
        const minutes = workingMinutesBetween(openingOf(day, vietnam), closingOf(day, vietnam), vietnam);
        expect(minutes).toBe(isWorkingDay(day, vietnam) ? 480 : 0);
      }),
    );
  });

  it.each([
    [[]],
    [[{ from: '13:00', to: '11:00' }]],
    [
      [
        { from: '07:00', to: '11:00' },
        { from: '10:00', to: '17:00' },
      ],
    ],
    [[{ from: '7:00', to: '11:00' }]],
  ] as const)('refuse hours %j', (officeHours) => {
    expect(() => closingOf(date('2026-11-23'), { ...vietnam, officeHours })).toThrow('calendar.badHours');
  });
});
