import { parsePlainDate, vietnam2025To2028 as vietnam } from '../calendar';
import { clockOf } from './clock-of';
import { entry, local, marriage, sameDay, started, threeDays } from './deadline.spec-support';
import { entryRefusal } from './entry-refusal';
import { indexElapsedMinutes, indexVerdict } from './index-clock';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule } from './rule';

const read = (rule: DeadlineRule, ...ledger: LedgerEntry[]) => clockOf(ledger, rule, vietnam);
const asked = (at: string) => entry(at, { kind: 'supplementAsked' });
const supplemented = (at: string) => entry(at, { kind: 'supplemented' });
const verify = (at: string) => entry(at, { kind: 'verificationRequired' });
const apology = (at: string, newDue: string) => entry(at, { kind: 'apologised', newDue: local(newDue) });
const ended = (at: string) => entry(at, { kind: 'ended' });

describe('a supplement', () => {
  it('stops the clock, and on completion the legal count starts anew', () => {
    const waiting = read(threeDays, started('2026-11-09T09:00'), asked('2026-11-10T09:00'));
    expect(waiting).toMatchObject({ state: 'stopped', due: null, dueOriginal: local('2026-11-12T17:00') });
    const again = read(
      threeDays,
      started('2026-11-09T09:00'),
      asked('2026-11-10T09:00'),
      supplemented('2026-11-16T08:00'),
    );
    expect(again).toMatchObject({
      state: 'running',
      startedAt: local('2026-11-16T08:00'),
      due: local('2026-11-19T17:00'),
    });
  });

  it('is subtracted by the index, which knows no restart', () => {
    const ledger = [started('2026-11-09T09:00'), asked('2026-11-09T10:00'), supplemented('2026-11-16T08:00')];
    const clock = read(threeDays, ...ledger);
    expect(indexElapsedMinutes(clock, local('2026-11-16T10:00'), vietnam)).toBe(60 + 120);
    expect(indexVerdict(clock, local('2026-11-19T08:00'), vietnam)).toBe('inTime');
    expect(indexVerdict(clock, local('2026-11-19T17:00'), vietnam)).toBe('overdue');
  });

  it('while awaited, holds the index still at the moment of the request', () => {
    const clock = read(sameDay, started('2026-11-09T09:00'), asked('2026-11-09T10:00'));
    expect(indexElapsedMinutes(clock, local('2026-11-20T10:00'), vietnam)).toBe(60);
    expect(indexVerdict(clock, local('2026-11-20T10:00'), vietnam)).toBe('inTime');
  });

  it('asked for a second time makes the dossier overdue for the index, though every day was kept', () => {
    const clock = read(
      threeDays,
      started('2026-11-09T08:00'),
      asked('2026-11-09T09:00'),
      supplemented('2026-11-10T09:00'),
      asked('2026-11-10T10:00'),
    );
    expect(indexVerdict(clock, local('2026-11-10T11:00'), vietnam)).toBe('overdue');
    expect(clock.missed).toEqual([]);
  });

  it('asked for after the due date does not unmake the lateness', () => {
    const clock = read(
      sameDay,
      started('2026-11-09T09:00'),
      asked('2026-11-10T09:00'),
      supplemented('2026-11-10T14:00'),
    );
    expect(clock.due).toBe(local('2026-11-10T17:00'));
    expect(clock.missed).toEqual([local('2026-11-09T17:00')]);
    expect(indexVerdict(clock, local('2026-11-10T15:00'), vietnam)).toBe('overdue');
  });
});

describe('a verification', () => {
  it('makes the limit of a marriage five working days in all', () => {
    const clock = read(marriage, started('2026-11-16T09:00'), verify('2026-11-16T11:00'));
    expect(clock).toMatchObject({
      extended: true,
      due: local('2026-11-23T17:00'),
      dueOriginal: local('2026-11-23T17:00'),
    });
  });

  it('adds three working days to those of a correction', () => {
    const clock = read(threeDays, started('2026-11-16T09:00'), verify('2026-11-18T11:00'));
    expect(clock.due).toBe(local('2026-11-25T17:00'));
  });

  it.each([
    ['2026-11-19T16:59:59.999', true],
    ['2026-11-19T17:00:00.000', false],
    ['2026-11-20T08:00:00.000', false],
  ])('recorded at %s, with 17:00 on 19/11 due, extends: %s', (at, extends_) => {
    const clock = read(threeDays, started('2026-11-16T09:00'), verify(at));
    expect(clock.extended).toBe(extends_);
    expect(clock.due).toBe(local(extends_ ? '2026-11-25T17:00' : '2026-11-19T17:00'));
  });

  it('keeps its longer limit through a restart', () => {
    const clock = read(
      threeDays,
      started('2026-11-02T09:00'),
      verify('2026-11-02T10:00'),
      asked('2026-11-03T09:00'),
      supplemented('2026-11-09T09:00'),
    );
    expect(clock.due).toBe(local('2026-11-17T17:00'));
  });

  it('without an extended limit in the law changes nothing and says so', () => {
    const clock = read(sameDay, started('2026-11-16T09:00'), verify('2026-11-16T11:00'));
    expect(clock.due).toBe(local('2026-11-16T17:00'));
    expect(clock.explanation.at(-1)).toMatchObject({ key: 'noEffect', params: { reason: 'deadline.noExtension' } });
  });
});

describe('an apology', () => {
  const before = [started('2026-11-16T09:00'), apology('2026-11-18T09:00', '2026-11-25T17:00')];

  it('sets a new due date beside the original, which stays for ever', () => {
    expect(read(threeDays, ...before)).toMatchObject({
      due: local('2026-11-25T17:00'),
      dueNew: local('2026-11-25T17:00'),
      dueOriginal: local('2026-11-19T17:00'),
    });
  });

  it('repairs manners, not statistics', () => {
    const clock = read(threeDays, ...before, ended('2026-11-23T09:00'));
    expect(clock.missed).toEqual([local('2026-11-19T17:00')]);
    expect(indexVerdict(clock, local('2026-11-23T09:00'), vietnam)).toBe('overdue');
    expect(clock.explanation.at(-1)?.key).toBe('ended.late');
  });

  it('is possible once', () => {
    const second = apology('2026-11-23T09:00', '2026-11-30T17:00');
    expect(entryRefusal(read(threeDays, ...before), second, threeDays)).toBe('deadline.secondApology');
    expect(read(threeDays, ...before, second).due).toBe(local('2026-11-25T17:00'));
  });

  it.each([
    ['2026-11-18T17:00', 'apologised'],
    ['2026-11-19T07:00', 'apologised.tooClose'],
  ])('given at %s for 19/11 is %s', (at, key) => {
    const clock = read(threeDays, started('2026-11-16T09:00'), apology(at, '2026-11-25T17:00'));
    expect(clock.explanation.at(-1)?.key).toBe(key);
  });
});

describe('the end', () => {
  it('at the due moment itself is in time', () => {
    const clock = read(sameDay, started('2026-11-16T09:00'), ended('2026-11-16T17:00'));
    expect(clock).toMatchObject({ state: 'ended', endedAt: local('2026-11-16T17:00'), missed: [] });
    expect(indexVerdict(clock, local('2026-11-20T09:00'), vietnam)).toBe('inTime');
  });

  it('a moment later is late', () => {
    const clock = read(sameDay, started('2026-11-16T09:00'), ended('2026-11-16T17:00:00.001'));
    expect(clock.missed).toEqual([local('2026-11-16T17:00')]);
  });
});

describe('a ledger line that may not follow', () => {
  it.each<[string, string, LedgerEntry[], LedgerEntry]>([
    ['deadline.notStarted', 'nothing before the start', [], asked('2026-11-16T09:00')],
    ['deadline.alreadyStarted', 'one start', [started('2026-11-16T09:00')], started('2026-11-16T10:00')],
    [
      'deadline.ended',
      'nothing after the end',
      [started('2026-11-16T09:00'), ended('2026-11-16T10:00')],
      asked('2026-11-16T11:00'),
    ],
    [
      'deadline.waiting',
      'one open request',
      [started('2026-11-16T09:00'), asked('2026-11-16T10:00')],
      asked('2026-11-16T11:00'),
    ],
    [
      'deadline.waiting',
      'no apology while waiting',
      [started('2026-11-16T09:00'), asked('2026-11-16T10:00')],
      apology('2026-11-16T11:00', '2026-11-30T17:00'),
    ],
    ['deadline.notWaiting', 'no supplement unasked', [started('2026-11-16T09:00')], supplemented('2026-11-16T11:00')],
    ['deadline.backwards', 'no line before the last', [started('2026-11-16T09:00')], asked('2026-11-16T08:59')],
    [
      'deadline.apologyNotLater',
      'no earlier appointment',
      [started('2026-11-16T09:00')],
      apology('2026-11-16T11:00', '2026-11-19T17:00'),
    ],
    [
      'deadline.alreadyExtended',
      'one extension',
      [started('2026-11-16T09:00'), verify('2026-11-16T10:00')],
      verify('2026-11-16T11:00'),
    ],
    [
      'deadline.extensionTooLate',
      'no extension of a lapsed limit',
      [started('2026-11-16T09:00')],
      verify('2026-11-20T11:00'),
    ],
  ])('is refused as %s: %s', (code, _, ledger, next) => {
    const before = read(threeDays, ...ledger);
    expect(entryRefusal(before, next, threeDays)).toBe(code);
    const { explanation, ...rest } = read(threeDays, ...ledger, next);
    expect({ ...rest, explanation: before.explanation }).toEqual(before);
    expect(explanation.at(-1)).toMatchObject({ key: 'noEffect', params: { reason: code } });
  });
});

describe('a changed calendar', () => {
  it('moves a running deadline and is said so', () => {
    const holiday = { date: parsePlainDate('2026-11-18'), ground: 'Thông báo' };
    const changed = {
      ...vietnam,
      version: 'vn-2',
      daysOff: [...vietnam.daysOff, holiday],
    };
    const ledger = [
      started('2026-11-16T09:00'),
      entry('2026-11-17T09:00', { kind: 'calendarChanged', from: vietnam.version, to: 'vn-2' }),
    ];
    expect(clockOf(ledger, threeDays, changed).due).toBe(local('2026-11-20T17:00'));
    expect(clockOf(ledger, threeDays, changed).explanation.at(-1)?.key).toBe('calendarChanged');
  });
});
