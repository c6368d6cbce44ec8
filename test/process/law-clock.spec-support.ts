import type { DeadlineRule, Limit } from '@hotich/domain';
import { vietnam2025To2028 as announced } from '@hotich/domain';

/**
 * The law's time limits counted once more, day by day on paper: nothing of the ledger is used, only the announced days
 * off. Moments are ISO texts in UTC; offices close at 17:00 in Việt Nam, which is 10:00 there.
 */
export function dueBy(rule: Limit, accepted: string): string {
  const { day, minute } = clockIn(accepted);
  return closing(lastDayOf(rule, day, minute));
}

/** The longer limit when something had to be verified: from acceptance, or on top of the first one. */
export function dueWhenVerified(rule: DeadlineRule, accepted: string): string {
  const first = dueBy(rule, accepted);
  if (!rule.extension) return first;
  const { mode, days } = rule.extension;
  const longer = closing(workingDays(clockIn(mode === 'TOTAL' ? accepted : first).day, days));
  return longer > first ? longer : first;
}

/** The end of so many working days after a moment; the day itself does not count. */
export const workingDaysAfter = (moment: string, days: number): string =>
  closing(workingDays(clockIn(moment).day, days));

/** The end of so many calendar days; a last day off moves to the next day worked (Bộ luật Dân sự 2015 Điều 148(5)). */
export const calendarDaysAfter = (moment: string, days: number): string => dueBy({ kind: 'CD', days }, moment);

/** The last day worked before that of a moment. */
export function eveOf(moment: string): string {
  let day = plus(clockIn(moment).day, -1);
  while (!isWorked(day)) day = plus(day, -1);
  return day;
}

export const dayOf = (moment: string): string => clockIn(moment).day;

function lastDayOf(rule: Limit, day: string, minute: number): string {
  switch (rule.kind) {
    case 'SD15':
      return minute <= 15 * 60 && isWorked(day) ? day : workingDays(day, 1);
    case 'WD':
      return workingDays(day, rule.days);
    case 'CD': {
      const last = plus(day, rule.days);
      return isWorked(last) ? last : workingDays(last, 1);
    }
    case 'CONS':
      return plus(day, rule.days);
    case 'CHAIN':
      // Each part begins where the one before it ended: at the close of a day.
      return rule.parts.reduce((so, part) => ({ day: lastDayOf(part, so.day, so.minute), minute: 17 * 60 }), {
        day,
        minute,
      }).day;
    case 'H24':
    case 'WH':
      throw new Error(`no procedure counts in ${rule.kind}`);
  }
}

function workingDays(from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0;) {
    day = plus(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

const off = new Set<string>(announced.daysOff.map(({ date }) => date));
const worked = new Set<string>(announced.extraWorkingDays.map(({ date }) => date));
const isWorked = (day: string): boolean =>
  worked.has(day) || (!off.has(day) && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()));

const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const closing = (day: string): string => `${day}T10:00:00.000Z`;

function clockIn(moment: string): { readonly day: string; readonly minute: number } {
  const local = new Date(Date.parse(moment) + 7 * 3_600_000);
  return {
    day: local.toISOString().slice(0, 10),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes() + (local.getUTCSeconds() > 0 ? 1 : 0),
  };
}
