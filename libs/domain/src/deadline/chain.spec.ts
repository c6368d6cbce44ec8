import { vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { local, started } from './deadline.spec-support';
import { explainVi } from './explain-vi';
import { limitDue } from './limit';
import type { DeadlineRule, Limit } from './rule';

const adoption: DeadlineRule = {
  kind: 'CHAIN',
  parts: [
    { kind: 'CD', days: 10 },
    { kind: 'CD', days: 15 },
    { kind: 'CD', days: 5 },
  ],
  ground: 'Luật Nuôi con nuôi',
};

describe('limits one after the other', () => {
  it('are each counted from the day on which the one before ended, rolled days and all', () => {
    const clock = clockOf([started('2026-11-04T09:00')], adoption, vietnam);
    // 14/11 is a Saturday, so the first ends on 16/11; fifteen days on is 01/12, five more a Sunday.
    const ends = clock.explanation.slice(1, 4).map(({ instants }) => [instants.from, instants.due]);
    expect(ends).toEqual([
      [local('2026-11-04T09:00'), local('2026-11-16T17:00')],
      [local('2026-11-16T17:00'), local('2026-12-01T17:00')],
      [local('2026-12-01T17:00'), local('2026-12-07T17:00')],
    ]);
    expect(clock.due).toBe(local('2026-12-07T17:00'));
  });

  it('are each explained, with their sum at the end', () => {
    const told = explainVi(clockOf([started('2026-11-04T09:00')], adoption, vietnam).explanation);
    expect(told.slice(1).map((text) => text.split(' (Luật')[0])).toEqual([
      'Giai đoạn 1/3: 10 ngày kể từ ngày tiếp nhận, ngày cuối là ngày nghỉ nên kéo đến ngày làm việc tiếp theo: hạn là 17:00 ngày 16/11/2026',
      'Giai đoạn 2/3: 15 ngày kể từ 17:00 ngày 16/11/2026: hạn là 17:00 ngày 01/12/2026',
      'Giai đoạn 3/3: 5 ngày kể từ 17:00 ngày 01/12/2026, ngày cuối là ngày nghỉ nên kéo đến ngày làm việc tiếp theo: hạn là 17:00 ngày 07/12/2026',
      'Các giai đoạn nối tiếp nhau, tổng cộng 3 giai đoạn từ 09:00 ngày 04/11/2026: hạn là 17:00 ngày 07/12/2026',
    ]);
  });

  it.each<[string, Limit[], string]>([
    [
      'a posting, then working days',
      [
        { kind: 'CONS', days: 7 },
        { kind: 'WD', days: 2 },
      ],
      '2026-11-18T17:00',
    ],
    [
      'a working day, then a same-day matter, which begins after 15:00',
      [{ kind: 'WD', days: 1 }, { kind: 'SD15' }],
      '2026-11-11T17:00',
    ],
    [
      'a working day, then two working hours, which begin in the morning',
      [
        { kind: 'WD', days: 1 },
        { kind: 'WH', hours: 2 },
      ],
      '2026-11-11T09:00',
    ],
    ['one alone', [{ kind: 'WD', days: 1 }], '2026-11-10T17:00'],
  ])('may be of different kinds: %s', (_, parts, due) => {
    const clock = clockOf([started('2026-11-09T09:00')], { kind: 'CHAIN', parts, ground: 'Điều thử' }, vietnam);
    expect(clock.due).toBe(local(due));
  });

  it('take an extension as any limit does', () => {
    const rule: DeadlineRule = { ...adoption, extension: { mode: 'PLUS', days: 2, ground: 'Điều thử' } };
    const verified = { ...started('2026-11-05T09:00'), kind: 'verificationRequired' as const };
    expect(clockOf([started('2026-11-04T09:00'), verified], rule, vietnam).due).toBe(local('2026-12-09T17:00'));
  });
});

describe('consecutive days of a posting', () => {
  it.each([
    [7, '2026-11-09T09:00', '2026-11-16T17:00', 'weekends count'],
    [5, '2026-11-09T09:00', '2026-11-14T17:00', 'the last may be a Saturday: nothing is rolled'],
    [1, '2026-11-23T09:00', '2026-11-24T17:00', 'or a day off'],
    [7, '2026-11-14T09:00', '2026-11-23T17:00', 'hung out on a Saturday, they count from Monday'],
  ])('%i from %s end at %s: %s', (days, from, to) => {
    expect(limitDue({ kind: 'CONS', days }, local(from), vietnam)).toBe(local(to));
  });

  it('may not end outside the calendar', () => {
    expect(() => limitDue({ kind: 'CONS', days: 7 }, local('2028-12-29T09:00'), vietnam)).toThrow(
      'calendar.outOfRange',
    );
  });
});
