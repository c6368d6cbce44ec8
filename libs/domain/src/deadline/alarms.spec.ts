import { vietnam2025To2028 as vietnam } from '../calendar';
import { alarmsOf } from './alarms';
import { clockOf } from './clock-of';
import { entry, local, sameDay, started, threeDays } from './deadline.spec-support';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule } from './rule';

const ring = (rule: DeadlineRule, ...ledger: LedgerEntry[]) =>
  alarmsOf(clockOf(ledger, rule, vietnam), vietnam).map(({ kind, at }) => [kind, at]);

describe('alarms', () => {
  it('of three working days: the morning of the day before, four hours before, at the due moment and after', () => {
    expect(ring(threeDays, started('2026-11-19T09:00'))).toEqual([
      ['dayBefore', local('2026-11-23T07:00')],
      ['warning', local('2026-11-25T13:00')],
      ['breach', local('2026-11-25T17:00')],
      ['escalation', local('2026-11-26T11:00')],
    ]);
  });

  it('of a same-day matter have no day before, and warn at the start when four hours are no longer left', () => {
    expect(ring(sameDay, started('2026-11-23T14:30'))).toEqual([
      ['warning', local('2026-11-23T14:30')],
      ['breach', local('2026-11-23T17:00')],
      ['escalation', local('2026-11-25T11:00')],
    ]);
  });

  it('of a same-day matter accepted after 15:00 have no day before either', () => {
    expect(ring(sameDay, started('2026-11-19T15:30')).map(([kind]) => kind)).toEqual([
      'warning',
      'breach',
      'escalation',
    ]);
  });

  it('after an apology escalate at the breach, since no second apology is possible', () => {
    const apology = entry('2026-11-20T09:00', { kind: 'apologised', newDue: local('2026-11-27T17:00') });
    expect(ring(threeDays, started('2026-11-19T09:00'), apology)).toEqual([
      ['dayBefore', local('2026-11-26T07:00')],
      ['warning', local('2026-11-27T13:00')],
      ['breach', local('2026-11-27T17:00')],
      ['escalation', local('2026-11-27T17:00')],
    ]);
  });

  it.each(['supplementAsked', 'ended'] as const)('are silent once the clock reads %s', (kind) => {
    expect(ring(threeDays, started('2026-11-19T09:00'), entry('2026-11-19T10:00', { kind }))).toEqual([]);
  });

  it('are silent before the start', () => {
    expect(ring(threeDays)).toEqual([]);
  });
});
