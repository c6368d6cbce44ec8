import { clockOf } from '../deadline';
import { parseInstant } from './instant';
import { closingOf } from './office-hours';
import { parsePlainDate } from './plain-date';
import { vietnam2025To2028 as vietnam } from './vietnam-2025-2028.calendar';
import { calendarAt } from './work-calendar';

const early = { ...vietnam, hoursOfOffices: { '99002': [{ from: '06:30', to: '14:30' }] } } as const;
const received = { kind: 'started', at: parseInstant('2026-11-25T07:45:00Z'), by: 'x', ground: 'x' } as const;
const sameDay = { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3)' } as const;

describe('hours that an office has set for itself', () => {
  it('end its days, and no other office’s', () => {
    const day = parsePlainDate('2026-11-25');
    expect(closingOf(day, calendarAt(early, '99002'))).toBe('2026-11-25T07:30:00.000Z');
    expect(closingOf(day, calendarAt(early, '99001'))).toBe(closingOf(day, vietnam));
  });

  it('move a deadline: what comes in after closing counts as come at the next opening', () => {
    expect(clockOf([received], sameDay, calendarAt(early, '99002')).due).toBe('2026-11-26T07:30:00.000Z');
    expect(clockOf([received], sameDay, calendarAt(early, '99001')).due).toBe('2026-11-25T10:00:00.000Z');
  });

  it('make one calendar an office, the same at every asking', () => {
    expect(calendarAt(early, '99002')).toBe(calendarAt(early, '99002'));
    expect(calendarAt(vietnam, '99002')).toBe(vietnam);
  });
});
