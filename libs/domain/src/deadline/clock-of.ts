import { addDays, compareInstants, laterOf, localOf, type Instant, type WorkCalendar } from '../calendar';
import { unstartedClock, type Clock } from './clock';
import { entryRefusal } from './entry-refusal';
import { line, type ExplanationLine } from './explanation';
import type { LedgerEntry } from './ledger';
import { countExtension, countLimit } from './limit';
import type { DeadlineRule } from './rule';

/**
 * Reads a ledger into a clock. Pure: the same three values give the same clock anywhere. The calendar is the one in force
 * now, so a changed calendar moves running deadlines only where the caller passes it in. Throws `calendar.outOfRange`
 * when the count leaves the calendar.
 */
export function clockOf(ledger: readonly LedgerEntry[], rule: DeadlineRule, calendar: WorkCalendar): Clock {
  return ledger.reduce((clock, entry) => advance(clock, entry, rule, calendar), unstartedClock);
}

function advance(clock: Clock, entry: LedgerEntry, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { at, ground } = entry;
  const reason = entryRefusal(clock, entry, rule);
  if (reason !== null) {
    return say(clock, line('noEffect', ground, { params: { reason, kind: entry.kind }, instants: { at } }));
  }
  const now = { ...clock, missed: missedAt(clock, at), lastEntryAt: at };
  switch (entry.kind) {
    case 'started':
      return count(say(now, line('received', ground, { instants: { at } })), at, rule, calendar);
    case 'supplementAsked':
      return say(
        { ...now, state: 'stopped', due: null, dueNew: null, waits: [...now.waits, { from: at, to: null }] },
        line('stopped', ground, { instants: { at }, params: { request: now.waits.length + 1 } }),
      );
    case 'supplemented': {
      const waits = now.waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait));
      return count(say({ ...now, waits }, line('restarted', ground, { instants: { at } })), at, rule, calendar);
    }
    case 'verificationRequired':
      return extend({ ...now, extended: true }, rule, calendar);
    case 'apologised':
      return apologise(now, at, entry.newDue, ground);
    case 'calendarChanged':
      return say(
        now,
        line('calendarChanged', ground, { params: { from: entry.from, to: entry.to }, instants: { at } }),
      );
    case 'ended':
      return end(now, at, ground);
  }
}

/** Starts the count, or starts it anew: the law counts from the complete dossier (NĐ 118/2025, Điều 17(3)). */
function count(clock: Clock, receivedAt: Instant, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { acceptedAt, due, lines } = countLimit(rule, receivedAt, calendar);
  const first = clock.firstStartedAt === null ? { firstStartedAt: acceptedAt, firstDue: due } : {};
  const run: Clock = {
    ...clock,
    ...first,
    state: 'running',
    startedAt: acceptedAt,
    due,
    dueOriginal: due,
    dueNew: null,
  };
  const counted = say(run, ...lines);
  return clock.extended ? extend(counted, rule, calendar) : counted;
}

/** A need to verify belongs to the case, so the longer limit outlives a restart; the first count gets it as well. */
function extend(clock: Clock, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { startedAt, firstStartedAt } = clock;
  if (rule.extension === undefined || startedAt === null || firstStartedAt === null) return clock;
  const first = countExtension(rule.extension, limitFrom(firstStartedAt, rule, calendar), calendar);
  const withFirst = { ...clock, firstDue: first.due };
  if (clock.state !== 'running') return withFirst;
  const present = countExtension(rule.extension, limitFrom(startedAt, rule, calendar), calendar);
  const due = clock.dueNew === null ? present.due : laterOf(clock.dueNew, present.due);
  return say({ ...withFirst, due, dueOriginal: present.due }, present.line);
}

function limitFrom(
  acceptedAt: Instant,
  rule: DeadlineRule,
  calendar: WorkCalendar,
): { acceptedAt: Instant; due: Instant } {
  return { acceptedAt, due: countLimit(rule, acceptedAt, calendar).due };
}

/** An apology should reach the citizen at the latest one day before expiry; a later one counts, and is said to be late. */
function apologise(clock: Clock, at: Instant, newDue: Instant, ground: string): Clock {
  const { due } = clock;
  if (due === null) return clock;
  const tooClose = localOf(at).date > addDays(localOf(due).date, -1);
  const key = tooClose ? 'apologised.tooClose' : 'apologised';
  return say(
    { ...clock, apologised: true, due: newDue, dueNew: newDue },
    line(key, ground, { instants: { at, due, newDue } }),
  );
}

function end(clock: Clock, at: Instant, ground: string): Clock {
  const late = clock.dueOriginal !== null && clock.missed.includes(clock.dueOriginal);
  const instants = clock.dueOriginal === null ? { at } : { at, due: clock.dueOriginal };
  const waits = clock.waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait));
  return say(
    { ...clock, state: 'ended', endedAt: at, waits },
    line(late ? 'ended.late' : 'ended.inTime', ground, { instants }),
  );
}

/** At the due moment itself nothing is missed yet. */
function missedAt(clock: Clock, at: Instant): readonly Instant[] {
  if (clock.state !== 'running') return clock.missed;
  const passed = [clock.dueOriginal, clock.due].filter((due) => due !== null && compareInstants(at, due) > 0);
  return [...new Set([...clock.missed, ...passed])].filter((due) => due !== null);
}

function say(clock: Clock, ...lines: readonly ExplanationLine[]): Clock {
  return { ...clock, explanation: [...clock.explanation, ...lines] };
}
