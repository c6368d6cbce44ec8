import {
  addWorkingMillis,
  compareInstants,
  instantOfMillis,
  laterOf,
  localOf,
  millisOfInstant,
  workingMillisBetween,
  type Instant,
  type WorkCalendar,
} from '../calendar';
import type { Clock, Wait } from './clock';
import { line, notesOn, type ExplanationLine } from './explanation';
import { countExtension, countLimit } from './limit';
import type { DeadlineRule } from './rule';

/** What the law gives a count that began at `startedAt`, with the extension and the pauses that fall into it. */
export interface RunDues {
  readonly due: Instant;
  readonly dueAsSameDay: Instant | null;
  /** How the extension was counted, then one line a pause. */
  readonly extended: ExplanationLine | null;
  readonly moves: readonly ExplanationLine[];
}

/** The present count. */
export function presentDues(clock: Clock, startedAt: Instant, rule: DeadlineRule, calendar: WorkCalendar): RunDues {
  const since = clock.waits.at(-1)?.to ?? null;
  const pauses = clock.pauses.filter(({ from }) => since === null || compareInstants(from, since) >= 0);
  return duesOf({ startedAt, pauses, isExtended: clock.extended }, rule, calendar);
}

/** The first count, which is the index's only one: pauses of later counts are not in it. */
export function firstDues(clock: Clock, startedAt: Instant, rule: DeadlineRule, calendar: WorkCalendar): RunDues {
  const until = clock.waits[0]?.from;
  const pauses = clock.pauses.filter(({ from }) => until === undefined || compareInstants(from, until) < 0);
  return duesOf({ startedAt, pauses, isExtended: clock.extended }, rule, calendar);
}

interface Run {
  readonly startedAt: Instant;
  readonly pauses: readonly Wait[];
  readonly isExtended: boolean;
}

function duesOf({ startedAt, pauses, isExtended }: Run, rule: DeadlineRule, calendar: WorkCalendar): RunDues {
  const limit = countLimit(rule, startedAt, calendar);
  const extension = isExtended && rule.extension !== undefined ? countExtension(rule.extension, limit, calendar) : null;
  const byHours = rule.kind === 'H24' && extension === null;
  const moved = moveBy(pauses, extension?.due ?? limit.due, { startedAt, byHours, ground: rule.ground, calendar });
  const sameDay = extension === null ? limit.dueAsSameDay : null;
  return {
    due: moved.due,
    dueAsSameDay: sameDay && moveBy(pauses, sameDay, { startedAt, byHours: false, ground: rule.ground, calendar }).due,
    extended: extension?.line ?? null,
    moves: moved.lines,
  };
}

/**
 * "The time is counted on from the moment the system works again" (NĐ 63/2024, Điều 4(7)): what was left of the limit at
 * the announcement is left at restoration. It is counted on in the limit's own measure, so an outage takes hours of the
 * clock from a limit of 24 hours, and from a limit in days only the working time that fell into it. A pause that
 * has not ended yet moves nothing.
 */
function moveBy(
  pauses: readonly Wait[],
  end: Instant,
  {
    startedAt,
    byHours,
    ground,
    calendar,
  }: { startedAt: Instant; byHours: boolean; ground: string; calendar: WorkCalendar },
): { due: Instant; lines: readonly ExplanationLine[] } {
  const lines: ExplanationLine[] = [];
  let due = end;
  for (const { from, to } of pauses) {
    if (to === null || compareInstants(from, due) >= 0) continue;
    const begin = laterOf(from, startedAt);
    const lost = byHours ? millisOfInstant(to) - millisOfInstant(begin) : workingMillisBetween(begin, to, calendar);
    if (lost <= 0) {
      lines.push(line('incident.tookNothing', ground, { instants: { from, to, due } }));
      continue;
    }
    const before = due;
    due = byHours ? instantOfMillis(millisOfInstant(due) + lost) : addWorkingMillis(due, lost, calendar);
    lines.push(
      line(byHours ? 'incident.resumed.hours' : 'incident.resumed.workingTime', ground, {
        params: { minutes: Math.floor(lost / 60_000) },
        instants: { from: begin, to, before, due },
        days: byHours ? [] : notesOn(localOf(begin).date, localOf(due).date, calendar),
      }),
    );
  }
  return { due, lines };
}
