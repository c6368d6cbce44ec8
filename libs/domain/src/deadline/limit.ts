import {
  addDays,
  addWorkingDays,
  addWorkingMinutes,
  clampToOfficeHours,
  closingOf,
  compareInstants,
  instantOfMillis,
  isWorkingDay,
  laterOf,
  localOf,
  millisOfInstant,
  nextWorkingDay,
  type Instant,
  type PlainDate,
  type WorkCalendar,
} from '../calendar';
import { line, notesOn, type ExplanationKey, type ExplanationLine } from './explanation';
import type { DeadlineRule, Extension } from './rule';

const FIFTEEN_O_CLOCK = 15 * 3_600_000;
const TWENTY_FOUR_HOURS = 24 * 3_600_000;

export interface CountedLimit {
  readonly acceptedAt: Instant;
  readonly due: Instant;
  readonly lines: readonly ExplanationLine[];
}

/** Counts the limit from the moment a complete dossier came in; outside office hours it counts as come at the next opening. */
export function countLimit(rule: DeadlineRule, receivedAt: Instant, calendar: WorkCalendar): CountedLimit {
  const acceptedAt = clampToOfficeHours(receivedAt, calendar);
  const moved =
    compareInstants(acceptedAt, receivedAt) === 0 ? [] : [movedLine(rule, receivedAt, acceptedAt, calendar)];
  const counted = dueOf(rule, acceptedAt, calendar);
  return { acceptedAt, due: counted.due, lines: [...moved, counted.line] };
}

/** The longer limit; never an earlier date than the one it replaces. */
export function countExtension(
  extension: Extension,
  run: { acceptedAt: Instant; due: Instant },
  calendar: WorkCalendar,
): { due: Instant; line: ExplanationLine } {
  const { mode, days, ground } = extension;
  const first = localOf(mode === 'TOTAL' ? run.acceptedAt : run.due).date;
  const last = addWorkingDays(first, days, calendar);
  const due = laterOf(run.due, closingOf(last, calendar));
  const instants = { from: mode === 'TOTAL' ? run.acceptedAt : run.due, due };
  return {
    due,
    line: line(`extended.${mode}`, ground, { params: { days }, instants, days: after(first, last, calendar) }),
  };
}

function dueOf(rule: DeadlineRule, from: Instant, calendar: WorkCalendar): { due: Instant; line: ExplanationLine } {
  const { date, millis } = localOf(from);
  switch (rule.kind) {
    case 'SD15': {
      // "sau 15 giờ": 15:00:00 sharp is not yet after.
      const sameDay = millis <= FIFTEEN_O_CLOCK;
      const last = sameDay ? date : nextWorkingDay(date, calendar);
      return at(
        sameDay ? 'limit.SD15.sameDay' : 'limit.SD15.nextDay',
        closingOf(last, calendar),
        {},
        after(date, last, calendar),
      );
    }
    case 'WD': {
      const last = addWorkingDays(date, rule.days, calendar);
      return at('limit.WD', closingOf(last, calendar), { days: rule.days }, after(date, last, calendar));
    }
    case 'CD': {
      const nominal = addDays(date, rule.days);
      if (isWorkingDay(nominal, calendar)) return at('limit.CD', closingOf(nominal, calendar), { days: rule.days }, []);
      const last = nextWorkingDay(nominal, calendar);
      const params = { days: rule.days, nominal };
      return at('limit.CD.rolled', closingOf(last, calendar), params, notesOn(nominal, last, calendar));
    }
    case 'H24':
      return at('limit.H24', instantOfMillis(millisOfInstant(from) + TWENTY_FOUR_HOURS), {}, []);
    case 'WH': {
      const due = addWorkingMinutes(from, rule.hours * 60, calendar);
      return at('limit.WH', due, { hours: rule.hours }, after(date, localOf(due).date, calendar));
    }
  }

  function at(key: ExplanationKey, due: Instant, params: ExplanationLine['params'], days: ExplanationLine['days']) {
    return { due, line: line(key, rule.ground, { params, instants: { from, due }, days }) };
  }
}

function movedLine(rule: DeadlineRule, from: Instant, to: Instant, calendar: WorkCalendar): ExplanationLine {
  const days = notesOn(localOf(from).date, localOf(to).date, calendar).filter(({ effect }) => effect === 'leftOut');
  return line('movedToOpening', rule.ground, { instants: { from, to }, days });
}

/** Day 0 is not counted, so it needs no word. */
function after(first: PlainDate, last: PlainDate, calendar: WorkCalendar): ExplanationLine['days'] {
  return first === last ? [] : notesOn(addDays(first, 1), last, calendar);
}
