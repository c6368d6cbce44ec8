import type { LimitKind } from '@hotich/contracts';
import {
  addWorkingDays,
  addWorkingMinutes,
  alarmsOf,
  calendarAt,
  type ClockReading,
  clockOf,
  closingOf,
  draftConfirmationDue,
  type Instant,
  laterOf,
  limitDue,
  type LedgerEntry,
  localOf,
  type Plan,
  type WorkCalendar,
} from '@hotich/domain';

/** What the ledger amounts to under a calendar: the dates people see and the alarms the process sets. */
export function readingOf(plan: Plan, ledger: readonly LedgerEntry[], inForce: WorkCalendar): ClockReading {
  const calendar = calendarAt(inForce, plan.office);
  const clock = clockOf(ledger, plan.deadline, calendar);
  return {
    calendar: calendar.version,
    due: clock.due,
    dueOriginal: clock.dueOriginal,
    dueNew: clock.dueNew,
    alarms: alarmsOf(clock, calendar, plan.policy),
  };
}

/** The calendar that a ledger was told of last. */
export function calendarHeardOf(ledger: readonly LedgerEntry[]): string | undefined {
  const told = ledger.findLast((entry) => entry.kind === 'calendarChanged');
  return told?.kind === 'calendarChanged' ? told.to : undefined;
}

const limits: Record<LimitKind, (from: Instant, plan: Plan, calendar: WorkCalendar) => Instant> = {
  // NQ 66.7/2025/NQ-CP: accept, ask or refuse within so many working hours of receipt.
  reception: (from, { policy }, calendar) => addWorkingMinutes(from, policy.receptionWorkingHours * 60, calendar),
  supplementReply: (from, { policy }, calendar) => workingDaysLater(from, policy.supplementReplyWorkingDays, calendar),
  draftConfirmation: (from, _plan, calendar) => draftConfirmationDue(from, calendar),
  payment: (from, { policy }, calendar) => workingDaysLater(from, policy.paymentWorkingDays, calendar),
  waiting: (from, plan, calendar) => {
    const step = plan.steps.find((candidate) => candidate.kind === 'waitingPeriod');
    if (step?.kind !== 'waitingPeriod') throw new Error('the plan has no waiting period');
    return limitDue(step.limit, from, calendar);
  },
  verificationReply: (from, plan, calendar) =>
    workingDaysLater(from, plan.verification?.replyWorkingDays ?? usualReplyWorkingDays, calendar),
  verificationGiveUp: (from, plan, calendar) => {
    const reply = limits.verificationReply(from, plan, calendar);
    const days = plan.verification?.giveUpCalendarDays ?? null;
    return days === null ? reply : laterOf(reply, calendarDaysLater(from, days, calendar));
  },
  apology: (from, { policy }, calendar) => workingDaysLater(from, policy.apologyWorkingDays, calendar),
  collection: (from, plan, calendar) => {
    const step = plan.steps.find((candidate) => candidate.kind === 'delivery');
    return calendarDaysLater(from, (step?.kind === 'delivery' && step.collectWithinDays) || 0, calendar);
  },
};

/** The one reply limit that the law of the field gives: marital status, three working days (QĐ 163/QĐ-BTP). */
const usualReplyWorkingDays = 3;

const workingDaysLater = (from: Instant, days: number, calendar: WorkCalendar): Instant =>
  closingOf(addWorkingDays(localOf(from).date, days, calendar), calendar);

/** A last day that is a day off moves to the next working day (Bộ luật Dân sự 2015 Điều 148(5)). */
const calendarDaysLater = (from: Instant, days: number, calendar: WorkCalendar): Instant =>
  limitDue({ kind: 'CD', days }, from, calendar);

/** The end of a limit that runs beside the legal clock. */
export const limitOf = (kind: LimitKind, from: Instant, plan: Plan, calendar: WorkCalendar): Instant =>
  limits[kind](from, plan, calendarAt(calendar, plan.office));
