import { vietnam2025To2028 as vietnam } from '../calendar';
import { alarmsOf } from './alarms';
import { clockOf } from './clock-of';
import { entry, local, marriage, started, threeDays } from './deadline.spec-support';
import { entryRefusal } from './entry-refusal';
import { indexElapsedMinutes, indexVerdict } from './index-clock';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule } from './rule';

const read = (rule: DeadlineRule, ...ledger: LedgerEntry[]) => clockOf(ledger, rule, vietnam);
const down = (at: string) => entry(at, { kind: 'incidentAnnounced' });
const up = (at: string) => entry(at, { kind: 'incidentEnded' });
const asked = (at: string) => entry(at, { kind: 'supplementAsked' });
const supplemented = (at: string) => entry(at, { kind: 'supplemented' });
const verify = (at: string) => entry(at, { kind: 'verificationRequired' });
const ended = (at: string) => entry(at, { kind: 'ended' });

const interlinked: DeadlineRule = {
  kind: 'H24',
  ground: 'NĐ 301/2026',
  extension: { mode: 'TOTAL', days: 3, ground: 'NĐ 301/2026' },
  pausesOnIncident: true,
};
const inDays: DeadlineRule = { ...threeDays, pausesOnIncident: true };

describe('an announced incident', () => {
  it('of a single procedure is kept and moves nothing', () => {
    const clock = read(threeDays, started('2026-11-09T09:00'), down('2026-11-10T09:00'), up('2026-11-11T09:00'));
    expect(clock).toMatchObject({
      state: 'running',
      due: local('2026-11-12T17:00'),
      pauses: [],
      incidents: [{ from: local('2026-11-10T09:00'), to: local('2026-11-11T09:00') }],
    });
    expect(clock.explanation.at(-2)?.key).toBe('incident.recorded');
  });

  it('of an interlinked group stops the time, and no alarm rings for what nobody can do', () => {
    const clock = read(interlinked, started('2026-11-09T09:00'), down('2026-11-09T15:00'));
    expect(clock).toMatchObject({ state: 'paused', due: null, dueOriginal: local('2026-11-10T09:00') });
    expect(alarmsOf(clock, vietnam)).toEqual([]);
  });

  it('takes hours of the clock from 24 hours, nights too', () => {
    const clock = read(interlinked, started('2026-11-09T09:00'), down('2026-11-09T16:00'), up('2026-11-10T08:30'));
    expect(clock).toMatchObject({ state: 'running', due: local('2026-11-11T01:30') });
    // Of the other reading only working hours were lost: one in the evening, one and a half in the morning.
    expect(clock.dueAsSameDay).toBe(local('2026-11-10T09:30'));
  });

  it.each([
    ['2026-11-10T09:00', '2026-11-10T10:30', '2026-11-13T08:30', 'an hour and a half, taken up on the next day'],
    ['2026-11-10T07:00', '2026-11-10T17:00', '2026-11-13T17:00', 'a whole working day'],
    ['2026-11-10T18:00', '2026-11-11T06:00', '2026-11-12T17:00', 'a night takes no working time'],
    ['2026-11-10T10:00:30', '2026-11-10T10:00:45', '2026-11-13T07:00:15', 'to the second'],
  ])('takes working time from a limit in days: %s to %s gives %s, %s', (from, to, due) => {
    expect(read(inDays, started('2026-11-09T09:00'), down(from), up(to)).due).toBe(local(due));
  });

  it('before the legal start takes nothing', () => {
    const clock = read(interlinked, started('2026-11-09T20:00'), down('2026-11-09T21:00'), up('2026-11-09T22:00'));
    expect(clock.due).toBe(local('2026-11-11T07:00'));
  });

  it('cannot hold a time that has run out', () => {
    const clock = read(interlinked, started('2026-11-09T09:00'), down('2026-11-10T09:00'), up('2026-11-10T10:00'));
    expect(clock.due).toBe(local('2026-11-10T09:00'));
    expect(clock.explanation.at(-2)?.key).toBe('incident.nothingRuns');
  });

  it('outlives an extension: what it took is added to the longer limit', () => {
    const before = read(
      interlinked,
      started('2026-11-09T09:00'),
      down('2026-11-09T10:00'),
      up('2026-11-09T11:00'),
      verify('2026-11-09T14:00'),
    );
    expect(before).toMatchObject({ due: local('2026-11-13T08:00'), dueAsSameDay: null });
    const during = read(
      interlinked,
      started('2026-11-09T09:00'),
      down('2026-11-09T10:00'),
      verify('2026-11-09T10:30'),
      up('2026-11-09T11:00'),
    );
    expect(during.due).toBe(before.due);
  });

  it('is over for a count that a request of supplement stops, and holds the new count from its first moment', () => {
    const ledger = [
      started('2026-11-09T09:00'),
      down('2026-11-09T10:00'),
      asked('2026-11-09T10:30'),
      supplemented('2026-11-10T09:00'),
    ];
    expect(read(interlinked, ...ledger)).toMatchObject({ state: 'paused', due: null });
    const clock = read(interlinked, ...ledger, up('2026-11-10T10:00'));
    expect(clock.due).toBe(local('2026-11-11T10:00'));
    expect(clock.pauses).toEqual([
      { from: local('2026-11-09T10:00'), to: local('2026-11-09T10:30') },
      { from: local('2026-11-10T09:00'), to: local('2026-11-10T10:00') },
    ]);
  });

  it('lets a verification be asked for in its midst, for the limit is still open', () => {
    const clock = read(
      marriageInGroup,
      started('2026-11-09T09:00'),
      down('2026-11-09T16:59'),
      verify('2026-11-10T09:00'),
    );
    expect(clock.extended).toBe(true);
  });

  it('makes nobody late who finishes in its midst', () => {
    const clock = read(interlinked, started('2026-11-09T09:00'), down('2026-11-09T10:00'), ended('2026-11-10T15:00'));
    expect(clock).toMatchObject({ state: 'ended', missed: [] });
    expect(indexVerdict(clock, local('2026-11-10T15:00'), vietnam)).toBe('inTime');
  });

  it('moves what the index allows by as much, and is not subtracted from what was used', () => {
    const ledger = [started('2026-11-09T09:00'), down('2026-11-10T09:00'), up('2026-11-10T10:30')];
    const at = (moment: string) => indexVerdict(read(inDays, ...ledger), local(moment), vietnam);
    expect([at('2026-11-13T08:30'), at('2026-11-13T08:31')]).toEqual(['inTime', 'overdue']);
    expect(indexElapsedMinutes(read(inDays, ...ledger), local('2026-11-10T10:30'), vietnam)).toBe(6 * 60 + 210);
  });

  it('of a later count is allowed by the index as well', () => {
    const ledger = [
      started('2026-11-09T07:00'),
      asked('2026-11-09T08:00'),
      supplemented('2026-11-10T07:00'),
      down('2026-11-10T07:00'),
      up('2026-11-10T17:00'),
    ];
    const at = (moment: string) => indexVerdict(read(inDays, ...ledger), local(moment), vietnam);
    // Three working days and those of the count itself, 7 + 3 × 8 = 31 hours, of which one was used before the request.
    expect([at('2026-11-16T16:00'), at('2026-11-16T16:01')]).toEqual(['inTime', 'overdue']);
  });

  it.each<[string, LedgerEntry[], LedgerEntry]>([
    ['deadline.incidentOpen', [down('2026-11-09T10:00')], down('2026-11-09T11:00')],
    ['deadline.noIncident', [], up('2026-11-09T11:00')],
    [
      'deadline.paused',
      [down('2026-11-09T10:00')],
      entry('2026-11-09T11:00', { kind: 'apologised', newDue: local('2026-11-13T17:00') }),
    ],
  ])('is refused as %s', (code, ledger, next) => {
    const clock = read(interlinked, started('2026-11-09T09:00'), ...ledger);
    expect(entryRefusal(clock, next, interlinked)).toBe(code);
    expect(read(interlinked, started('2026-11-09T09:00'), ...ledger, next).explanation.at(-1)?.key).toBe('noEffect');
  });
});

const marriageInGroup: DeadlineRule = { ...marriage, pausesOnIncident: true };

describe('24 hours', () => {
  it.each([
    ['2026-11-19T10:00', '2026-11-20T10:00', '2026-11-19T17:00', 'the day ends first'],
    ['2026-11-19T15:30', '2026-11-20T15:30', '2026-11-20T17:00', 'the hours end first'],
    ['2026-11-20T16:00', '2026-11-21T16:00', '2026-11-23T17:00', 'the hours run through a Saturday'],
  ])('from %s end at %s, or at %s as a same-day matter; alarms ring for the earlier: %s', (at, due, sameDay) => {
    const clock = read(interlinked, started(at));
    expect(clock).toMatchObject({ due: local(due), dueAsSameDay: local(sameDay) });
    const breach = alarmsOf(clock, vietnam).find(({ kind }) => kind === 'breach');
    expect(breach?.at).toBe(local(due < sameDay ? due : sameDay));
  });

  it('are read in one way only once a verification made them days', () => {
    const clock = read(interlinked, started('2026-11-19T10:00'), verify('2026-11-19T11:00'));
    expect(clock).toMatchObject({ due: local('2026-11-25T17:00'), dueAsSameDay: null });
  });
});
