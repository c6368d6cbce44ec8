import {
  addDays,
  addWorkingDays,
  addWorkingMinutes,
  assertWithin,
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
import type { DeadlineRule, Extension, Limit } from './rule';

const FIFTEEN_O_CLOCK = 15 * 3_600_000;
const TWENTY_FOUR_HOURS = 24 * 3_600_000;

interface Counted {
  readonly due: Instant;
  readonly lines: readonly ExplanationLine[];
}

export interface CountedLimit extends Counted {
  readonly acceptedAt: Instant;
  /** For 24 hours alone: the due date if they are meant as a same-day matter. */
  readonly dueAsSameDay: Instant | null;
}

/** Counts the limit from the moment a complete dossier came in; outside office hours it counts as come at the next opening. */
export function countLimit(rule: DeadlineRule, receivedAt: Instant, calendar: WorkCalendar): CountedLimit {
  const acceptedAt = clampToOfficeHours(receivedAt, calendar);
  const moved =
    compareInstants(acceptedAt, receivedAt) === 0 ? [] : [movedLine(rule, receivedAt, acceptedAt, calendar)];
  const counting: Counting = { calendar, ground: rule.ground, place: {} };
  const { due, lines } = countFrom(rule, acceptedAt, counting);
  if (rule.kind !== 'H24') return { acceptedAt, due, dueAsSameDay: null, lines: [...moved, ...lines] };
  const sameDay = countFrom({ kind: 'SD15' }, acceptedAt, counting);
  const dueAsSameDay = sameDay.due;
  const earlier = compareInstants(dueAsSameDay, due) < 0 ? dueAsSameDay : due;
  const other = line('limit.H24.asSameDay', rule.ground, {
    instants: { otherwise: dueAsSameDay, earlier },
    days: sameDay.lines.flatMap(({ days }) => days),
  });
  return { acceptedAt, due, dueAsSameDay, lines: [...moved, ...lines, other] };
}

/** The end of a bare limit, such as a posting or a term for an answer; counted from the next opening when the office is closed. */
export function limitDue(limit: Limit, from: Instant, calendar: WorkCalendar): Instant {
  return countFrom(limit, clampToOfficeHours(from, calendar), { calendar, ground: '', place: {} }).due;
}

/** The longer limit; never an earlier date than the one it replaces. */
export function countExtension(
  extension: Extension,
  run: { acceptedAt: Instant; due: Instant },
  calendar: WorkCalendar,
): { due: Instant; line: ExplanationLine } {
  const { mode, days, ground } = extension;
  const from = mode === 'TOTAL' ? run.acceptedAt : run.due;
  const first = localOf(from).date;
  const last = addWorkingDays(first, days, calendar);
  const counted = closingOf(last, calendar);
  const due = laterOf(run.due, counted);
  return {
    due,
    line: line(due === counted ? `extended.${mode}` : 'extended.noLonger', ground, {
      params: { days },
      instants: { from, counted, due },
      days: after(first, last, calendar),
    }),
  };
}

interface Counting {
  readonly calendar: WorkCalendar;
  readonly ground: string;
  /** Figures that every line of this count carries: which part of a chain it is. */
  readonly place: ExplanationLine['params'];
}

/** `from` lies inside office hours, or is the end of the part before. */
function countFrom(limit: Limit, from: Instant, counting: Counting): Counted {
  const { calendar } = counting;
  const { date, millis } = localOf(from);
  switch (limit.kind) {
    case 'SD15': {
      // "sau 15 giờ": 15:00:00 sharp is not yet after. Only as part of a chain can it begin on a day off.
      const sameDay = millis <= FIFTEEN_O_CLOCK && isWorkingDay(date, calendar);
      const last = sameDay ? date : nextWorkingDay(date, calendar);
      return at(sameDay ? 'limit.SD15.sameDay' : 'limit.SD15.nextDay', closingOf(last, calendar), {}, counted(last));
    }
    case 'WD': {
      const last = addWorkingDays(date, limit.days, calendar);
      return at('limit.WD', closingOf(last, calendar), { days: limit.days }, counted(last));
    }
    case 'CD': {
      const nominal = addDays(date, limit.days);
      if (isWorkingDay(nominal, calendar))
        return at('limit.CD', closingOf(nominal, calendar), { days: limit.days }, []);
      const last = nextWorkingDay(nominal, calendar);
      const params = { days: limit.days, nominal };
      return at('limit.CD.rolled', closingOf(last, calendar), params, notesOn(nominal, last, calendar));
    }
    case 'CONS': {
      // A notice comes down when the office closes, as every limit in days ends; a day off may well be the last day.
      const last = addDays(date, limit.days);
      assertWithin(last, calendar);
      return at('limit.CONS', closingOf(last, calendar), { days: limit.days }, []);
    }
    case 'H24':
      return at('limit.H24', instantOfMillis(millisOfInstant(from) + TWENTY_FOUR_HOURS), {}, []);
    case 'WH': {
      const due = addWorkingMinutes(from, limit.hours * 60, calendar);
      // Day 0 counts here as well, if it is one that counts.
      return at('limit.WH', due, { hours: limit.hours }, notesOn(date, localOf(due).date, calendar));
    }
    case 'CHAIN':
      return countChain(limit.parts, from, counting);
  }

  function counted(last: PlainDate): ExplanationLine['days'] {
    return after(date, last, calendar);
  }

  function at(
    key: ExplanationKey,
    due: Instant,
    params: ExplanationLine['params'],
    days: ExplanationLine['days'],
  ): Counted {
    const figures = { params: { ...params, ...counting.place }, instants: { from, due }, days };
    return { due, lines: [line(key, counting.ground, figures)] };
  }
}

/** The day on which a part ends is day 0 of the next, as the day of acceptance is of the first. */
function countChain(parts: readonly Limit[], from: Instant, counting: Counting): Counted {
  const lines: ExplanationLine[] = [];
  let due = from;
  parts.forEach((part, index) => {
    const place = { part: index + 1, parts: parts.length };
    const counted = countFrom(part, due, { ...counting, place });
    lines.push(...counted.lines);
    due = counted.due;
  });
  const figures = { params: { ...counting.place, stages: parts.length }, instants: { from, due } };
  return { due, lines: [...lines, line('limit.CHAIN', counting.ground, figures)] };
}

function movedLine(rule: DeadlineRule, from: Instant, to: Instant, calendar: WorkCalendar): ExplanationLine {
  const days = notesOn(localOf(from).date, localOf(to).date, calendar).filter(({ effect }) => effect === 'leftOut');
  return line('movedToOpening', rule.ground, { instants: { from, to }, days });
}

/** Day 0 is not counted, so it needs no word. */
function after(first: PlainDate, last: PlainDate, calendar: WorkCalendar): ExplanationLine['days'] {
  return first === last ? [] : notesOn(addDays(first, 1), last, calendar);
}
