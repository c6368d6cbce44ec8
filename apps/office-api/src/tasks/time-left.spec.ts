import { parseInstant, vietnam2025To2028 } from '@hotich/domain';
import { timeLeft } from './time-left';

const at = (local: string) => parseInstant(`${local}+07:00`);

describe('the time a task has left', () => {
  it('counts working minutes only, over a weekend too', () => {
    const left = timeLeft(at('2026-11-23T08:00:00'), at('2026-11-20T16:00:00'), vietnam2025To2028);
    expect(left).toEqual({ overdue: false, workingMinutesLeft: 120 });
  });

  it('is not late at the very moment it is due, and negative after', () => {
    const due = at('2026-11-25T15:00:00');
    expect(timeLeft(due, due, vietnam2025To2028)).toEqual({ overdue: false, workingMinutesLeft: 0 });
    expect(timeLeft(due, at('2026-11-25T15:30:00'), vietnam2025To2028)).toEqual({
      overdue: true,
      workingMinutesLeft: -30,
    });
  });

  it('says nothing of days the calendar does not know', () => {
    expect(timeLeft(null, at('2026-11-25T15:30:00'), vietnam2025To2028)).toEqual({
      overdue: false,
      workingMinutesLeft: null,
    });
    expect(timeLeft(at('2020-01-02T08:00:00'), at('2026-11-25T15:30:00'), vietnam2025To2028)).toEqual({
      overdue: true,
      workingMinutesLeft: null,
    });
  });
});
