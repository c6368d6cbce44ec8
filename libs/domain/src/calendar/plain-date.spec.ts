import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantOfLocal, instantOfMillis, isInstant, localOf, millisOfInstant, parseInstant } from './instant';
import { addDays, epochDayOf, isPlainDate, parsePlainDate, plainDateOfEpochDay, weekdayOf } from './plain-date';

const epochDays = fc.integer({ min: -60_000, max: 60_000 });
const millis = fc.integer({ min: -2_000_000_000_000, max: 4_000_000_000_000 });

describe('plain dates', () => {
  it('agree with Temporal on the day, its weekday and sums', () => {
    fc.assert(
      fc.property(epochDays, fc.integer({ min: -5000, max: 5000 }), (days, more) => {
        const theirs = Temporal.PlainDate.from('1970-01-01').add({ days });
        const ours = plainDateOfEpochDay(days);
        expect(ours).toBe(theirs.toString());
        expect(epochDayOf(ours)).toBe(days);
        expect(weekdayOf(ours)).toBe(theirs.dayOfWeek % 7);
        expect(addDays(ours, more)).toBe(theirs.add({ days: more }).toString());
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-11-31', '26-11-24', '2026-11-24T00:00', ''])(
    'refuse %p',
    (text) => {
      expect(isPlainDate(text)).toBe(false);
      expect(() => parsePlainDate(text)).toThrow(expect.objectContaining({ code: 'calendar.notADate' }));
    },
  );

  it('know leap days by the Gregorian rule', () => {
    expect([1900, 2000, 2024, 2100].map((year) => isPlainDate(`${year}-02-29`))).toEqual([false, true, true, false]);
  });
});

describe('instants', () => {
  it('agree with Temporal on the wall clock of Asia/Ho_Chi_Minh since 1976', () => {
    fc.assert(
      fc.property(fc.integer({ min: 190_000_000_000, max: 4_000_000_000_000 }), (at) => {
        const theirs = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Ho_Chi_Minh');
        const ours = localOf(instantOfMillis(at));
        expect(ours.date).toBe(theirs.toPlainDate().toString());
        const sinceMidnight = theirs.toPlainTime().since('00:00').total('milliseconds');
        expect(ours.millis).toBe(sinceMidnight);
        expect(millisOfInstant(instantOfLocal(ours.date, ours.millis))).toBe(at);
      }),
    );
  });

  it('are written as the machine itself writes UTC, so that texts sort as moments do', () => {
    fc.assert(
      fc.property(millis, millis, (a, b) => {
        expect(instantOfMillis(a)).toBe(new Date(a).toISOString());
        expect(instantOfMillis(a) < instantOfMillis(b)).toBe(a < b);
      }),
    );
  });

  it('are read with any offset and never rounded up', () => {
    expect(parseInstant('2026-02-13T15:00+07:00')).toBe('2026-02-13T08:00:00.000Z');
    expect(parseInstant('2026-02-13T08:00:00.999999Z')).toBe('2026-02-13T08:00:00.999Z');
    expect(parseInstant('2026-02-12T22:30:15.5-09:30')).toBe('2026-02-13T08:00:15.500Z');
  });

  it.each([
    '2026-02-13T15:00',
    '2026-02-30T08:00Z',
    '2026-02-13T24:00Z',
    '2026-02-13 08:00Z',
    '2026-02-13T08:00+24:00',
    '2026-02-13T08:00+07:60',
    'now',
  ])('refuse %p', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'calendar.notAnInstant' }));
  });
});
