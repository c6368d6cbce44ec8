import fc from 'fast-check';
import {
  clampToOfficeHours,
  closingOf,
  compareInstants,
  isWorkingDay,
  localOf,
  workingMinutesBetween,
  vietnam2025To2028 as vietnam,
  type Instant,
  type WorkCalendar,
} from '../calendar';
import { dueByExplanation } from './adds-up.spec-support';
import { alarmsOf } from './alarms';
import { clockOf } from './clock-of';
import { explainVi } from './explain-vi';
import { indexElapsedMinutes, indexVerdict } from './index-clock';
import { calendars, later, ledgers, limits, moments, rules } from './ledger-laws.spec-support';
import type { LedgerEntry } from './ledger';
import type { DeadlineRule, Limit } from './rule';

const hold = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 1000 });
const entry = (kind: 'started' | 'supplementAsked' | 'supplemented' | 'verificationRequired', at: Instant) =>
  ({ kind, at, by: 'staff-1', ground: 'Điều thử' }) satisfies LedgerEntry;
const freshly = (rule: DeadlineRule, at: Instant, calendar: WorkCalendar) =>
  clockOf([entry('started', at)], rule, calendar);

const endsInDays = (limit: Limit): boolean => {
  if (limit.kind === 'CHAIN') return limit.parts.slice(-1).every(endsInDays);
  return limit.kind === 'SD15' || limit.kind === 'WD' || limit.kind === 'CD';
};

describe('whatever is written into a ledger', () => {
  it('the explanation adds up: its own figures give the very due date', () => {
    hold(
      fc.property(ledgers, rules, calendars, (ledger, rule, calendar) => {
        const { due, explanation } = clockOf(ledger, rule, calendar);
        expect(dueByExplanation(explanation, calendar)).toBe(due);
      }),
    );
  });

  it('what is said stays said: a later line only adds to the explanation', () => {
    hold(
      fc.property(ledgers, rules, fc.nat(9), (ledger, rule, cut) => {
        const whole = explainVi(clockOf(ledger, rule, vietnam).explanation);
        const part = explainVi(clockOf(ledger.slice(0, cut), rule, vietnam).explanation);
        expect(whole.slice(0, part.length)).toEqual(part);
      }),
    );
  });

  it('every line is told in a sentence of its own, with nothing missing from it', () => {
    hold(
      fc.property(ledgers, rules, (ledger, rule) => {
        const told = explainVi(clockOf(ledger, rule, vietnam).explanation);
        expect(told.length).toBeGreaterThanOrEqual(ledger.length);
        for (const text of told) expect(text).not.toMatch(/undefined|null|NaN| {2}|: \(|lúc \(|ngày \(/);
      }),
    );
  });

  it('no due date lies before the legal start, and only a running or ended clock has one', () => {
    hold(
      fc.property(ledgers, rules, calendars, (ledger, rule, calendar) => {
        const { due, dueOriginal, dueAsSameDay, startedAt, state } = clockOf(ledger, rule, calendar);
        for (const date of [due, dueOriginal, dueAsSameDay]) {
          if (date !== null && startedAt !== null) expect(compareInstants(date, startedAt)).toBeGreaterThanOrEqual(0);
        }
        if (state === 'running') expect(due).not.toBeNull();
        if (state === 'stopped' || state === 'paused') expect(due).toBeNull();
      }),
    );
  });

  it('the index never counts more than was worked since the first start', () => {
    hold(
      fc.property(ledgers, rules, calendars, fc.nat(40 * 86_400), (ledger, rule, calendar, seconds) => {
        const clock = clockOf(ledger, rule, calendar);
        const at = later(ledger.at(-1)?.at ?? ledger[0]!.at, seconds * 1000);
        const minutes = indexElapsedMinutes(clock, at, calendar);
        const worked = workingMinutesBetween(clock.firstStartedAt ?? at, clock.endedAt ?? at, calendar);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(Math.max(0, worked));
        expect(Number.isInteger(minutes)).toBe(true);
      }),
    );
  });

  it('the index never forgives: what it once calls overdue stays so', () => {
    hold(
      fc.property(ledgers, rules, fc.nat(86_400), fc.nat(86_400), (ledger, rule, seconds, more) => {
        const clock = clockOf(ledger, rule, vietnam);
        const at = later(ledger.at(-1)?.at ?? ledger[0]!.at, seconds * 1000);
        fc.pre(indexVerdict(clock, at, vietnam) === 'overdue');
        expect(indexVerdict(clock, later(at, more * 1000), vietnam)).toBe('overdue');
      }),
    );
  });

  it('alarms ring only while the time runs, in order, and never before the start', () => {
    hold(
      fc.property(ledgers, rules, (ledger, rule) => {
        const clock = clockOf(ledger, rule, vietnam);
        const alarms = alarmsOf(clock, vietnam);
        expect(alarms.length > 0).toBe(clock.state === 'running');
        expect([...alarms].sort((a, b) => compareInstants(a.at, b.at))).toEqual(alarms);
        for (const { at } of alarms) expect(compareInstants(at, clock.startedAt ?? at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a clock survives JSON', () => {
    hold(
      fc.property(ledgers, rules, (ledger, rule) => {
        const clock = clockOf(ledger, rule, vietnam);
        expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
      }),
    );
  });
});

describe('whatever the calendar', () => {
  it('days end at closing time of a working day', () => {
    hold(
      fc.property(moments, rules, calendars, (at, rule, calendar) => {
        fc.pre(endsInDays(rule));
        const { due } = freshly(rule, at, calendar);
        expect(due).toBe(closingOf(localOf(due ?? at).date, calendar));
        expect(isWorkingDay(localOf(due ?? at).date, calendar)).toBe(true);
      }),
    );
  });

  it('who comes later is never due earlier', () => {
    hold(
      fc.property(moments, rules, calendars, fc.nat(20 * 86_400), (at, rule, calendar, seconds) => {
        const [sooner, then] = [at, later(at, seconds * 1000)].map(
          (moment) => freshly(rule, moment, calendar).due ?? at,
        );
        expect(compareInstants(sooner ?? at, then ?? at)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a limit extended in total is never shorter than the limit itself', () => {
    hold(
      fc.property(moments, limits, fc.nat(12), calendars, (at, limit, more, calendar) => {
        const extension = { mode: 'TOTAL', days: more + 1, ground: 'Điều thử' } as const;
        const rule: DeadlineRule = { ...limit, ground: 'Điều thử', extension };
        const base = freshly(rule, at, calendar).due ?? at;
        const longer = clockOf([entry('started', at), entry('verificationRequired', at)], rule, calendar).due ?? at;
        expect(compareInstants(longer, base)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a completed dossier has the limit of one that comes in complete at that moment', () => {
    hold(
      fc.property(moments, rules, calendars, fc.nat(86_400), fc.nat(20 * 86_400), (at, rule, calendar, a, b) => {
        const [asked, back] = [later(at, a * 1000), later(at, (a + b) * 1000)];
        const ledger = [entry('started', at), entry('supplementAsked', asked), entry('supplemented', back)];
        const again = clockOf(ledger, rule, calendar);
        const { startedAt, due, dueOriginal, dueAsSameDay } = freshly(rule, back, calendar);
        expect(again).toMatchObject({ startedAt, due, dueOriginal, dueAsSameDay });
      }),
    );
  });

  it('a verification asked for before a supplement holds as one asked for right after it', () => {
    hold(
      fc.property(moments, rules, calendars, fc.nat(20 * 86_400), (at, rule, calendar, seconds) => {
        const back = later(at, seconds * 1000);
        const ledger = [
          entry('started', at),
          entry('verificationRequired', at),
          entry('supplementAsked', at),
          entry('supplemented', back),
        ];
        const anew = clockOf([entry('started', back), entry('verificationRequired', back)], rule, calendar);
        expect(clockOf(ledger, rule, calendar).due).toBe(anew.due);
      }),
    );
  });

  it('chained limits are the limits one after the other', () => {
    hold(
      fc.property(moments, limits, limits, calendars, (at, one, other, calendar) => {
        fc.pre(one.kind !== 'CHAIN' && other.kind !== 'CHAIN');
        const ground = 'Điều thử';
        const due = (limit: Limit) => freshly({ ...limit, ground }, at, calendar).due;
        const nested: Limit = { kind: 'CHAIN', parts: [one, { kind: 'CHAIN', parts: [other] }] };
        expect(due({ kind: 'CHAIN', parts: [one] })).toBe(due(one));
        expect(due(nested)).toBe(due({ kind: 'CHAIN', parts: [one, other] }));
      }),
    );
  });

  it('an incident takes exactly the time that it lasted', () => {
    hold(
      fc.property(moments, calendars, fc.nat(86_400), fc.nat(5 * 86_400), (at, calendar, wait, lasts) => {
        const rule: DeadlineRule = { kind: 'WD', days: 3, ground: 'Điều thử', pausesOnIncident: true };
        const { due, startedAt } = freshly(rule, at, calendar);
        const [down, up] = [later(at, wait * 1000), later(at, (wait + lasts) * 1000)];
        const mark = { by: 'staff-1', ground: 'Điều thử' };
        const ledger: LedgerEntry[] = [
          entry('started', at),
          { kind: 'incidentAnnounced', at: down, ...mark },
          { kind: 'incidentEnded', at: up, ...mark },
        ];
        const moved = clockOf(ledger, rule, calendar).due ?? at;
        const lost = workingMinutesBetween(laterInstant(down, startedAt ?? at), up, calendar);
        expect(workingMinutesBetween(due ?? at, moved, calendar)).toBe(lost);
        expect(clampToOfficeHours(moved, calendar) >= moved).toBe(true);
      }),
    );
  });
});

function laterInstant(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) >= 0 ? a : b;
}
