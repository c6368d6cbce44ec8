import { compareInstants, laterOf, type Instant, type WorkCalendar } from '../calendar';
import { closed, opened, say, type Clock } from './clock';
import { line } from './explanation';
import { firstDues, presentDues } from './run';
import type { DeadlineRule } from './rule';

/**
 * An announced outage. It holds the time of interlinked groups alone (NĐ 63/2024, Điều 4(7)); for single procedures no
 * rule says so, hence it is only kept, as the reason that an apology may give. Time that has run out cannot be held.
 */
export function announceIncident(clock: Clock, at: Instant, ground: string, rule: DeadlineRule): Clock {
  const noted = { ...clock, incidents: opened(clock.incidents, at) };
  const instants = { at };
  if (rule.pausesOnIncident !== true) return say(noted, line('incident.recorded', ground, { instants }));
  const runs = clock.state === 'running' && clock.dueOriginal !== null && compareInstants(at, clock.dueOriginal) < 0;
  if (!runs) return say(noted, line('incident.nothingRuns', ground, { instants }));
  return pause(noted, at, ground);
}

/** The system works again. */
export function endIncident(
  clock: Clock,
  at: Instant,
  ground: string,
  rule: DeadlineRule,
  calendar: WorkCalendar,
): Clock {
  const noted = say(
    { ...clock, incidents: closed(clock.incidents, at) },
    line('incident.ended', ground, { instants: { at } }),
  );
  return clock.state === 'paused' ? resume(noted, at, rule, calendar) : noted;
}

/** Holds the time; a count that begins anew in the middle of an incident is held from its first moment. */
export function pause(clock: Clock, at: Instant, ground: string): Clock {
  const held: Clock = { ...clock, state: 'paused', due: null, dueAsSameDay: null, pauses: opened(clock.pauses, at) };
  return say(held, line('incident.paused', ground, { instants: { at } }));
}

/** Lets the time run on; a promise already made to the citizen is never shortened by it. */
export function resume(clock: Clock, at: Instant, rule: DeadlineRule, calendar: WorkCalendar): Clock {
  const { startedAt, firstStartedAt, dueNew } = clock;
  if (startedAt === null || firstStartedAt === null) return clock;
  const run: Clock = { ...clock, state: 'running', pauses: closed(clock.pauses, at) };
  const { due, dueAsSameDay, moves } = presentDues(run, startedAt, rule, calendar);
  const firstDue = firstDues(run, firstStartedAt, rule, calendar).due;
  const resumed = {
    ...run,
    due: dueNew === null ? due : laterOf(dueNew, due),
    dueOriginal: due,
    dueAsSameDay,
    firstDue,
  };
  return say(resumed, ...moves.slice(-1));
}
