import { parsePlainDate, vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { entry, local, sameDay, started, threeDays } from './deadline.spec-support';
import type { LedgerEntry } from './ledger';
import { recount, type Counted } from './recount';
import type { DeadlineRule } from './rule';

const counted = (id: string, rule: DeadlineRule, ...ledger: LedgerEntry[]): Counted => ({
  id,
  ledger,
  rule,
  was: clockOf(ledger, rule, vietnam),
});
const announced = {
  ...vietnam,
  version: 'vn-2',
  daysOff: [...vietnam.daysOff, { date: parsePlainDate('2026-11-18'), ground: 'Thông báo' }],
};

describe('counting again under a new calendar', () => {
  const before = counted('before', sameDay, started('2026-11-16T09:00'));
  const across = counted('across', threeDays, started('2026-11-16T09:00'));
  const waiting = counted(
    'waiting',
    threeDays,
    started('2026-11-16T09:00'),
    entry('2026-11-16T10:00', { kind: 'supplementAsked' }),
  );

  it('says which deadlines moved, and from what to what', () => {
    const { unmoved, moved, beyond } = recount([before, across], announced);
    expect([unmoved, beyond]).toEqual([1, []]);
    expect(moved).toEqual([
      {
        id: 'across',
        from: { due: local('2026-11-19T17:00'), dueOriginal: local('2026-11-19T17:00') },
        to: { due: local('2026-11-20T17:00'), dueOriginal: local('2026-11-20T17:00') },
      },
    ]);
  });

  it('moves the legal date of one that waits, though it has no appointment', () => {
    expect(recount([waiting], announced).moved[0]?.to).toEqual({ due: null, dueOriginal: local('2026-11-20T17:00') });
  });

  it('under the same calendar moves nothing', () => {
    expect(recount([before, across, waiting], vietnam)).toEqual({ unmoved: 3, moved: [], beyond: [] });
  });

  it('names those that the new calendar does not reach, and still counts the others', () => {
    const short = { ...vietnam, to: parsePlainDate('2026-11-18') };
    expect(recount([across, before], short)).toEqual({
      unmoved: 1,
      moved: [],
      beyond: [{ id: 'across', date: '2026-11-19' }],
    });
  });

  it('hides no other fault', () => {
    expect(() => recount([across], { ...vietnam, officeHours: [] })).toThrow('calendar.badHours');
  });
});
