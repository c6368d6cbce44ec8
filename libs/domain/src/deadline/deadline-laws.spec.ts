import fc from 'fast-check';
import {
  addDays,
  closingOf,
  compareInstants,
  epochDayOf,
  instantOfMillis,
  isWorkingDay,
  localOf,
  millisOfInstant,
  parsePlainDate,
  vietnam2025To2028 as vietnam,
  workingMinutesBetween,
  type Instant,
  type WorkCalendar,
} from '../calendar';
import { alarmsOf } from './alarms';
import { clockOf } from './clock-of';
import { indexElapsedMinutes } from './index-clock';
import type { LedgerEntry } from './ledger';
import { draftConfirmationDue, receptionDue } from './reception';
import type { DeadlineRule, Limit } from './rule';

const first = millisOfInstant(closingOf(parsePlainDate('2025-01-10'), vietnam));
const last = millisOfInstant(closingOf(parsePlainDate('2028-06-30'), vietnam));
const moments = fc.integer({ min: first, max: last }).map((millis) => instantOfMillis(millis));
const limits = fc.oneof(
  fc.constant<Limit>({ kind: 'SD15' }),
  fc.integer({ min: 1, max: 20 }).map((days): Limit => ({ kind: 'WD', days })),
  fc.integer({ min: 1, max: 30 }).map((days): Limit => ({ kind: 'CD', days })),
  fc.constant<Limit>({ kind: 'H24' }),
  fc.integer({ min: 1, max: 40 }).map((hours): Limit => ({ kind: 'WH', hours })),
);
const extensions = fc.record({
  mode: fc.constantFrom('TOTAL' as const, 'PLUS' as const),
  days: fc.integer({ min: 1, max: 10 }),
  ground: fc.constant('Điều thử'),
});
const rules = fc.tuple(limits, fc.option(extensions, { nil: undefined })).map(([limit, extension]): DeadlineRule => {
  const rule = { ...limit, ground: 'Điều thử' };
  return extension === undefined ? rule : { ...rule, extension };
});
const mark = { by: 'staff-1', ground: 'Điều thử' };
const start = (at: Instant): LedgerEntry => ({ kind: 'started', at, ...mark });
const dueOf = (rule: DeadlineRule, at: Instant, calendar: WorkCalendar = vietnam): Instant =>
  clockOf([start(at)], rule, calendar).due ?? at;
const hold = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns: 300 });

describe('the laws of a deadline', () => {
  it('days always end at closing time of a working day', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        fc.pre(rule.kind !== 'H24' && rule.kind !== 'WH');
        const due = dueOf(rule, at);
        expect(due).toBe(closingOf(localOf(due).date, vietnam));
        expect(isWorkingDay(localOf(due).date, vietnam)).toBe(true);
      }),
    );
  });

  it('who comes later is never due earlier', () => {
    hold(
      fc.property(rules, moments, fc.integer({ min: 0, max: 20 * 86_400_000 }), (rule, at, later) => {
        expect(
          compareInstants(dueOf(rule, at), dueOf(rule, instantOfMillis(millisOfInstant(at) + later))),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('one more day off never makes a due date earlier', () => {
    hold(
      fc.property(rules, moments, fc.integer({ min: 0, max: 40 }), (rule, at, offset) => {
        const day = { date: addDays(localOf(at).date, offset), ground: 'Thông báo' };
        const calendar = { ...vietnam, daysOff: [...vietnam.daysOff, day] };
        expect(compareInstants(dueOf(rule, at, calendar), dueOf(rule, at))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('a verification never shortens a limit', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        const due = clockOf([start(at), { kind: 'verificationRequired', at, ...mark }], rule, vietnam).due ?? at;
        expect(compareInstants(due, dueOf(rule, at))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('the explanation adds up: days counted and days left out fill the time from acceptance to the due date', () => {
    hold(
      fc.property(fc.integer({ min: 1, max: 20 }), moments, (days, at) => {
        const clock = clockOf([start(at)], { kind: 'WD', days, ground: 'Điều thử' }, vietnam);
        const said = clock.explanation.find(({ key }) => key === 'limit.WD');
        const { startedAt, due } = clock;
        expect([said?.instants.from, said?.instants.due]).toEqual([startedAt, due]);
        const span = epochDayOf(localOf(due ?? at).date) - epochDayOf(localOf(startedAt ?? at).date);
        expect(days + (said?.days.filter(({ effect }) => effect === 'leftOut').length ?? 0)).toBe(span);
      }),
    );
  });

  it('every day said to be left out is a day off, and every one said to count is a worked weekend', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        for (const { days } of clockOf([start(at)], rule, vietnam).explanation) {
          for (const { date, effect } of days) expect(isWorkingDay(date, vietnam)).toBe(effect === 'countedIn');
        }
      }),
    );
  });

  it('the last line that names a due date names the one in force', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        const clock = clockOf([start(at), { kind: 'verificationRequired', at, ...mark }], rule, vietnam);
        const named = clock.explanation.map(({ instants }) => instants.due).filter((due) => due !== undefined);
        expect(named.at(-1)).toBe(clock.due);
      }),
    );
  });
});

describe('the laws of alarms and other terms', () => {
  it('alarms are sorted, none rings before the start, and the breach is the due moment, of two readings the earlier', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        const clock = clockOf([start(at)], rule, vietnam);
        const alarms = alarmsOf(clock, vietnam);
        expect([...alarms].sort((a, b) => compareInstants(a.at, b.at))).toEqual(alarms);
        expect(alarms.every((alarm) => compareInstants(alarm.at, clock.startedAt ?? at) >= 0)).toBe(true);
        const readings = [clock.due, clock.dueAsSameDay].filter((due) => due !== null);
        expect(alarms.find(({ kind }) => kind === 'breach')?.at).toBe(readings.sort(compareInstants)[0]);
      }),
    );
  });

  it('the index counts as many minutes as were worked, whatever waiting lies between', () => {
    const gaps = fc.array(fc.integer({ min: 60_000, max: 3 * 86_400_000 }), { minLength: 3, maxLength: 3 });
    hold(
      fc.property(moments, gaps, (at, [worked = 0, waited = 0, more = 0]) => {
        const whole = instantOfMillis(Math.floor(millisOfInstant(at) / 60_000) * 60_000);
        const later = (millis: number) =>
          instantOfMillis(millisOfInstant(whole) + Math.floor(millis / 60_000) * 60_000);
        const [asked, back, end] = [later(worked), later(worked + waited), later(worked + waited + more)];
        const ledger: LedgerEntry[] = [
          start(whole),
          { kind: 'supplementAsked', at: asked, ...mark },
          { kind: 'supplemented', at: back, ...mark },
        ];
        const clock = clockOf(ledger, { kind: 'WD', days: 3, ground: 'Điều thử' }, vietnam);
        const minutes = workingMinutesBetween(whole, asked, vietnam) + workingMinutesBetween(back, end, vietnam);
        expect(indexElapsedMinutes(clock, end, vietnam)).toBe(minutes);
      }),
    );
  });

  it('reception has eight working hours; a draft is never answerable for less than a day', () => {
    hold(
      fc.property(moments, (at) => {
        expect(workingMinutesBetween(at, receptionDue(at, vietnam), vietnam)).toBe(480);
        expect(millisOfInstant(draftConfirmationDue(at, vietnam)) - millisOfInstant(at)).toBeGreaterThanOrEqual(
          86_400_000,
        );
      }),
    );
  });

  it('a clock survives JSON, so it may be stored and sent', () => {
    hold(
      fc.property(rules, moments, (rule, at) => {
        const clock = clockOf([start(at)], rule, vietnam);
        expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
      }),
    );
  });
});
