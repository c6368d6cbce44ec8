import { vietnam2025To2028 as calendar } from '@hotich/domain';
import { openTimes, statusOf, workingDaysAfter } from './open-times';

describe('the times an officer may promise', () => {
  it('lie in office hours, closing time included, lunch left out', () => {
    const times = openTimes('2026-11-25', calendar);
    expect(times[0]).toBe('2026-11-25T00:00:00.000Z');
    expect(times.at(-1)).toBe('2026-11-25T10:00:00.000Z');
    expect(times).toContain('2026-11-25T04:00:00.000Z');
    expect(times).not.toContain('2026-11-25T05:00:00.000Z');
  });

  it('begin after the moment that must be later', () => {
    expect(openTimes('2026-11-25', calendar, '2026-11-25T09:00:00.000Z')).toEqual([
      '2026-11-25T09:30:00.000Z',
      '2026-11-25T10:00:00.000Z',
    ]);
  });

  it.each([
    ['a day off', '2026-11-24'],
    ['a Sunday', '2026-11-29'],
    ['no day', '2026-02-30'],
    ['a day past the calendar', '2031-01-02'],
  ])('are none on %s', (_, day) => expect(openTimes(day, calendar)).toEqual([]));

  it('are refused with the name of the day', () => {
    expect(statusOf('2026-11-24', calendar)).toMatchObject({ open: false });
    expect(statusOf('2026-11-24', calendar)?.name).toContain('Văn hóa');
    expect(statusOf('2031-01-02', calendar)).toBeNull();
  });

  it('are proposed at the same hour, so many working days on', () => {
    // Friday 17:00; the weekend is left out.
    expect(workingDaysAfter('2026-11-27T10:00:00.000Z', 3, calendar)).toBe('2026-12-02T10:00:00.000Z');
    expect(workingDaysAfter('2031-01-02T10:00:00.000Z', 3, calendar)).toBeNull();
  });
});
