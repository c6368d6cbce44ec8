import { addDays, compareInstants, laterOf, localOf, type Instant, type WorkCalendar } from '../calendar';
import { noteAside } from './aside';
import { closed, isOpen, opened, say, unstartedClock, type Clock } from './clock';
import { entryRefusal } from './entry-refusal';
import { line } from './explanation';
import { announceIncident, endIncident, pause, resume } from './incident';
import type { LedgerEntry } from './ledger';
import { countLimit } from './limit';
import { firstDues, presentDues } from './run';
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
      return stop(unheld(now, at, rule, calendar), at, ground);
    case 'supplemented': {
      const run = { ...now, waits: closed(now.waits, at) };
      const counted = count(say(run, line('restarted', ground, { instants: { at } })), at, rule, calendar);
      return isOpen(counted.incidents) && rule.pausesOnIncident === true ? pause(counted, at, ground) : counted;
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
    case 'incidentAnnounced':
      return announceIncident(now, at, ground, rule);
    case 'incidentEnded':
      return endIncident(now, at, ground, rule, calendar);
    case 'paymentRequested':
    case 'paid':
    case 'waitingStarted':
    case 'waitingEnded':
      return noteAside(now, entry);
    case 'ended':
      return end(unheld(now, at, rule, calendar), at, ground);
  }
}

/** What stops or ends the count in the middle of an incident first gets back the time that the incident took. */
function unheld(clock: Clock, at: Instant, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  return clock.state === 'paused' ? resume(clock, at, rule, calendar) : clock;
}

/** Starts the count, or starts it anew: the law counts from the complete dossier (NĐ 118/2025, Điều 17(3)). */
function count(clock: Clock, receivedAt: Instant, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { acceptedAt, due, dueAsSameDay, lines } = countLimit(rule, receivedAt, calendar);
  const first = clock.firstStartedAt === null ? { firstStartedAt: acceptedAt, firstDue: due } : {};
  const run: Clock = {
    ...clock,
    ...first,
    state: 'running',
    startedAt: acceptedAt,
    due,
    dueOriginal: due,
    dueNew: null,
    dueAsSameDay,
  };
  const counted = say(run, ...lines);
  return clock.extended ? extend(counted, rule, calendar) : counted;
}

function stop(clock: Clock, at: Instant, ground: string): Clock {
  return say(
    { ...clock, state: 'stopped', due: null, dueNew: null, dueAsSameDay: null, waits: opened(clock.waits, at) },
    line('stopped', ground, { instants: { at }, params: { request: clock.waits.length + 1 } }),
  );
}

/** A need to verify belongs to the case, so the longer limit outlives a restart; the first count gets it as well. */
function extend(clock: Clock, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { startedAt, firstStartedAt, dueNew } = clock;
  if (rule.extension === undefined || startedAt === null || firstStartedAt === null) return clock;
  const withFirst = { ...clock, firstDue: firstDues(clock, firstStartedAt, rule, calendar).due };
  if (clock.state === 'stopped') return withFirst;
  const { due, extended, moves } = presentDues(clock, startedAt, rule, calendar);
  const counted = [...(extended === null ? [] : [extended]), ...moves];
  const longer = { ...withFirst, dueOriginal: due, dueAsSameDay: null };
  if (clock.state === 'paused') return say(longer, ...counted, line('incident.stillPaused', rule.ground));
  return say({ ...longer, due: dueNew === null ? due : laterOf(dueNew, due) }, ...counted);
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
  const { waits, incidents, payments, postings } = clock;
  return say(
    {
      ...clock,
      state: 'ended',
      endedAt: at,
      waits: closed(waits, at),
      incidents: closed(incidents, at),
      payments: closed(payments, at),
      postings: closed(postings, at),
    },
    line(late ? 'ended.late' : 'ended.inTime', ground, { instants }),
  );
}

/** At the due moment itself nothing is missed yet. */
function missedAt(clock: Clock, at: Instant): readonly Instant[] {
  if (clock.state !== 'running') return clock.missed;
  const passed = [clock.dueOriginal, clock.due].filter((due) => due !== null && compareInstants(at, due) > 0);
  return [...new Set([...clock.missed, ...passed])].filter((due) => due !== null);
}
