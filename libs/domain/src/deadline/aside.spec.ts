import { vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { entry, local, started, threeDays } from './deadline.spec-support';
import { entryRefusal } from './entry-refusal';
import { explainVi } from './explain-vi';
import { indexElapsedMinutes, indexVerdict } from './index-clock';
import type { LedgerEntry } from './ledger';

const read = (...ledger: LedgerEntry[]) => clockOf([started('2026-11-09T09:00'), ...ledger], threeDays, vietnam);
const owed = (at: string) => entry(at, { kind: 'paymentRequested' });
const paid = (at: string) => entry(at, { kind: 'paid' });
const posted = (at: string) => entry(at, { kind: 'waitingStarted', reason: 'posting' });
const takenDown = (at: string) => entry(at, { kind: 'waitingEnded' });
const asked = (at: string) => entry(at, { kind: 'supplementAsked' });
const supplemented = (at: string) => entry(at, { kind: 'supplemented' });
const whole = 2 * 60;

describe('a payment that is waited for', () => {
  const ledger = [owed('2026-11-09T10:00'), paid('2026-11-10T09:00')];

  it('does not stop the legal clock', () => {
    expect(read(...ledger)).toMatchObject({ state: 'running', due: local('2026-11-12T17:00') });
    expect(explainVi(read(...ledger).explanation).at(-2)).toContain('thời hạn theo luật vẫn chạy');
  });

  it('is left out by the index, unless the office reads the rule otherwise', () => {
    const at = local('2026-11-10T10:00');
    expect(indexElapsedMinutes(read(...ledger), at, vietnam)).toBe(whole);
    expect(indexElapsedMinutes(read(...ledger), at, vietnam, { leavesOutPayment: false })).toBe(6 * 60 + 3 * 60);
    const late = local('2026-11-13T09:00');
    expect(indexVerdict(read(...ledger), late, vietnam)).toBe('inTime');
    expect(indexVerdict(read(...ledger), late, vietnam, { leavesOutPayment: false })).toBe('overdue');
  });

  it('holds the index still while it lasts', () => {
    const waiting = read(owed('2026-11-09T10:00'));
    expect(indexElapsedMinutes(waiting, local('2026-11-20T10:00'), vietnam)).toBe(60);
  });

  it('is not subtracted twice where a supplement is waited for at the same time', () => {
    const clock = read(
      owed('2026-11-09T10:00'),
      asked('2026-11-09T11:00'),
      paid('2026-11-10T08:00'),
      supplemented('2026-11-10T09:00'),
    );
    expect(indexElapsedMinutes(clock, local('2026-11-10T10:00'), vietnam)).toBe(whole);
  });
});

describe('a posting', () => {
  it('lies inside the limit and is told', () => {
    const clock = read(posted('2026-11-09T10:00'), takenDown('2026-11-11T10:00'));
    expect(clock).toMatchObject({ state: 'running', due: local('2026-11-12T17:00') });
    expect(clock.postings).toEqual([{ from: local('2026-11-09T10:00'), to: local('2026-11-11T10:00') }]);
    expect(indexElapsedMinutes(clock, local('2026-11-11T10:00'), vietnam)).toBe(6 * 60 + 8 * 60 + 3 * 60);
    expect(explainVi(clock.explanation).at(-2)).toContain('Bắt đầu niêm yết lúc 10:00 ngày 09/11/2026');
  });
});

describe('what is only noted', () => {
  it.each<[string, LedgerEntry[], LedgerEntry]>([
    ['deadline.paymentOpen', [owed('2026-11-09T10:00')], owed('2026-11-09T11:00')],
    ['deadline.noPayment', [], paid('2026-11-09T11:00')],
    ['deadline.waitingOpen', [posted('2026-11-09T10:00')], posted('2026-11-09T11:00')],
    ['deadline.noWaiting', [], takenDown('2026-11-09T11:00')],
  ])('is refused as %s', (code, ledger, next) => {
    expect(entryRefusal(read(...ledger), next, threeDays)).toBe(code);
    const told = read(...ledger, next).explanation.at(-1);
    expect(told).toMatchObject({ key: 'noEffect', params: { reason: code } });
  });

  it('is closed with the dossier', () => {
    const clock = read(
      owed('2026-11-09T10:00'),
      posted('2026-11-09T10:00'),
      entry('2026-11-09T11:00', { kind: 'ended' }),
    );
    const closed = [{ from: local('2026-11-09T10:00'), to: local('2026-11-09T11:00') }];
    expect([clock.payments, clock.postings]).toEqual([closed, closed]);
  });
});

describe('the index', () => {
  it('cuts to whole minutes once, not for every stretch of waiting', () => {
    const clock = read(asked('2026-11-09T09:00:50'), supplemented('2026-11-09T09:01:40'));
    // 50 seconds before and 20 after: a whole minute, though each alone is none.
    expect(indexElapsedMinutes(clock, local('2026-11-09T09:02:00'), vietnam)).toBe(1);
  });
});
