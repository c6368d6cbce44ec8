import {
  addDays,
  addWorkingDays,
  addWorkingMillis,
  addWorkingMinutes,
  clampToOfficeHours,
  closingOf,
  instantOfMillis,
  isWorkingDay,
  laterOf,
  localOf,
  millisOfInstant,
  nextWorkingDay,
  workingMillisBetween,
  type Instant,
  type WorkCalendar,
} from '../calendar';
import type { ExplanationLine } from './explanation';

/**
 * Works the due date out once more as a citizen would who has nothing but the explanation and the office hours: every
 * day counts unless the very line says that it was left out. Throws where a line does not follow from those before it.
 */
export function dueByExplanation(lines: readonly ExplanationLine[], hours: WorkCalendar): Instant | null {
  return lines.reduce<Sum>((sum, said) => step(sum, said, asSaid(said, hours)), { due: null, promised: null }).due;
}

interface Sum {
  readonly due: Instant | null;
  readonly promised: Instant | null;
}

function step(sum: Sum, said: ExplanationLine, calendar: WorkCalendar): Sum {
  const { key, instants } = said;
  if (key === 'stopped') return { due: null, promised: null };
  if (key === 'incident.paused' || key === 'incident.stillPaused') return { ...sum, due: null };
  if (key === 'apologised' || key === 'apologised.tooClose') {
    return { due: moment(instants, 'newDue'), promised: moment(instants, 'newDue') };
  }
  if (key === 'movedToOpening') {
    agree(said, clampToOfficeHours(moment(instants, 'from'), calendar), moment(instants, 'to'));
    return sum;
  }
  const due = counted(said, calendar);
  if (due === null) return sum;
  agree(said, due, moment(instants, 'due'));
  return { ...sum, due: sum.promised === null ? due : laterOf(sum.promised, due) };
}

/** What the line's own figures amount to; null for a line that counts nothing. */
function counted({ key: said, instants, params }: ExplanationLine, calendar: WorkCalendar): Instant | null {
  // As text: most kinds of line count nothing.
  const key: string = said;
  const from = instants.from ?? instants.at;
  if (from === undefined) return null;
  const { date } = localOf(from);
  const days = Number(params.days);
  switch (key) {
    case 'limit.SD15.sameDay':
      return closingOf(date, calendar);
    case 'limit.SD15.nextDay':
      return closingOf(nextWorkingDay(date, calendar), calendar);
    case 'limit.WD':
    case 'extended.TOTAL':
    case 'extended.PLUS':
      return closingOf(addWorkingDays(date, days, calendar), calendar);
    case 'extended.noLonger':
      return laterOf(closingOf(addWorkingDays(date, days, calendar), calendar), moment(instants, 'due'));
    case 'limit.CD':
    case 'limit.CONS':
      return closingOf(addDays(date, days), calendar);
    case 'limit.CD.rolled': {
      const nominal = addDays(date, days);
      return closingOf(isWorkingDay(nominal, calendar) ? nominal : nextWorkingDay(nominal, calendar), calendar);
    }
    case 'limit.H24':
      return instantOfMillis(millisOfInstant(from) + 24 * 3_600_000);
    case 'limit.WH':
      return addWorkingMinutes(from, Number(params.hours) * 60, calendar);
    case 'incident.tookNothing':
      // It says the same date once more, and gives no figures to check.
      return moment(instants, 'due');
    case 'incident.resumed.hours':
      return instantOfMillis(
        millisOfInstant(moment(instants, 'before')) + millisOfInstant(moment(instants, 'to')) - millisOfInstant(from),
      );
    case 'incident.resumed.workingTime': {
      const lost = workingMillisBetween(from, moment(instants, 'to'), calendar);
      const before = moment(instants, 'before');
      return lost === 0 ? before : addWorkingMillis(before, lost, calendar);
    }
    default:
      return null;
  }
}

function asSaid({ days }: ExplanationLine, { from, to, officeHours }: WorkCalendar): WorkCalendar {
  const daysOff = days
    .filter(({ effect }) => effect === 'leftOut')
    .map(({ date, ground }) => ({ date, ground: ground ?? '' }));
  return { version: 'as said', officeHours, from, to, weekend: [], daysOff, extraWorkingDays: [] };
}

function moment(instants: ExplanationLine['instants'], name: string): Instant {
  const instant = instants[name];
  if (instant === undefined) throw new Error(`the line names no ${name}`);
  return instant;
}

function agree({ key }: ExplanationLine, found: Instant, said: Instant): void {
  if (found !== said) throw new Error(`${key} says ${said}, its figures give ${found}`);
}
