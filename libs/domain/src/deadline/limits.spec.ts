import { vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { local, sameDay, started } from './deadline.spec-support';
import { draftConfirmationDue, receptionDue } from './reception';
import type { DeadlineRule, Limit } from './rule';

const dueOf = (limit: Limit, at: string) => clockOf([started(at)], { ...limit, ground: 'Điều thử' }, vietnam).due;

describe('a same-day matter', () => {
  it.each([
    ['2026-11-23T14:59:59.999', '2026-11-23T17:00', 'before 15:00'],
    ['2026-11-23T15:00:00', '2026-11-23T17:00', '15:00:00 sharp is not after 15:00'],
    ['2026-11-23T15:00:00.001', '2026-11-25T17:00', 'after 15:00, and 24/11 is a day off'],
    ['2025-11-21T15:01', '2025-11-24T17:00', '24/11 was worked in 2025'],
    ['2026-02-13T15:01', '2026-02-23T17:00', 'Tết is skipped'],
    ['2026-02-13T15:00', '2026-02-13T17:00', 'the last working day before Tết'],
    ['2026-02-18T09:00', '2026-02-23T17:00', 'come on a day off: the next opening, which is before 15:00'],
    ['2026-08-21T15:30', '2026-08-22T17:00', 'Saturday 22/8/2026 is worked'],
    ['2026-08-22T10:00', '2026-08-22T17:00', 'accepted on that Saturday'],
    ['2026-08-28T16:00', '2026-09-03T17:00', 'Monday 31/8/2026 is off, then Quốc khánh'],
    ['2025-04-25T16:00', '2025-04-26T17:00', 'Saturday 26/4/2025 is worked'],
    ['2026-11-20T18:30', '2026-11-23T17:00', 'after closing on a Friday'],
    ['2026-11-23T05:00', '2026-11-23T17:00', 'before opening'],
  ])('accepted at %s is due at %s: %s', (at, due) => {
    expect(dueOf({ kind: 'SD15' }, at)).toBe(local(due));
  });
});

describe('working days', () => {
  it.each([
    [3, '2026-11-19T09:00', '2026-11-25T17:00', 'day of acceptance and 24/11 not counted'],
    [3, '2026-11-19T16:30', '2026-11-25T17:00', 'the hour of 15:00 moves nothing here'],
    [3, '2026-08-26T09:00', '2026-09-03T17:00', '31/8 to 02/9 not counted'],
    [2, '2026-08-20T09:00', '2026-08-22T17:00', 'the swapped Saturday counts'],
    [1, '2026-11-21T09:00', '2026-11-25T17:00', 'come on a Saturday: Monday is day 0'],
    [5, '2026-02-12T10:00', '2026-02-26T17:00', 'across Tết'],
  ])('%i from %s end at %s: %s', (days, at, due) => {
    expect(dueOf({ kind: 'WD', days }, at)).toBe(local(due));
  });
});

describe('calendar days', () => {
  it.each([
    [10, '2026-11-10T09:00', '2026-11-20T17:00', 'weekends count'],
    [15, '2026-11-09T09:00', '2026-11-25T17:00', 'the last day is 24/11, so the next working day'],
    [7, '2026-02-09T09:00', '2026-02-23T17:00', 'the last day falls in Tết'],
    [5, '2026-08-17T09:00', '2026-08-22T17:00', 'the last day is a worked Saturday'],
  ])('%i from %s end at %s: %s', (days, at, due) => {
    expect(dueOf({ kind: 'CD', days }, at)).toBe(local(due));
  });
});

describe('hours', () => {
  it.each([
    ['2026-11-19T10:00', '2026-11-20T10:00', 'clock hours'],
    ['2026-11-20T10:00', '2026-11-21T10:00', 'they run through a Saturday'],
    ['2026-11-20T20:00', '2026-11-24T07:00', 'they start at the next opening'],
  ])('24 hours from %s end at %s: %s', (at, due) => {
    expect(dueOf({ kind: 'H24' }, at)).toBe(local(due));
  });

  it.each([
    [2, '2026-11-20T10:00', '2026-11-20T14:00', 'lunch does not count'],
    [8, '2026-11-23T13:00', '2026-11-25T11:00', '24/11 does not count'],
  ])('%i working hours from %s end at %s: %s', (hours, at, due) => {
    expect(dueOf({ kind: 'WH', hours }, at)).toBe(local(due));
  });

  it.each([
    ['2026-11-20T22:00', '2026-11-23T17:00', 'sent in the night of a Friday'],
    ['2026-11-23T10:00', '2026-11-25T10:00', 'sent the day before 24/11'],
  ])('reception of what was sent at %s is due at %s: %s', (at, due) => {
    expect(receptionDue(local(at), vietnam)).toBe(local(due));
  });

  it.each([
    ['2026-11-19T09:30', '2026-11-20T09:30', 'one day'],
    ['2026-11-19T17:00', '2026-11-20T17:00', 'closing time is inside'],
    ['2026-11-19T18:00', '2026-11-23T07:00', 'a day that ends in the evening'],
    ['2026-11-19T12:00', '2026-11-20T13:00', 'a day that ends at lunch'],
    ['2026-11-23T09:30', '2026-11-25T07:00', 'a day that ends on 24/11'],
  ])('a draft sent at %s may be objected to until %s: %s', (at, due) => {
    expect(draftConfirmationDue(local(at), vietnam)).toBe(local(due));
  });
});

describe('outside the calendar', () => {
  it.each<DeadlineRule>([sameDay, { kind: 'WD', days: 3, ground: 'Điều thử' }])('no due date is guessed', (rule) => {
    expect(() => clockOf([started('2028-12-29T16:00')], rule, vietnam)).toThrow('calendar.outOfRange');
  });
});
