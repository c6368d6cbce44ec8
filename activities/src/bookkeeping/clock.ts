import {
  addWorkingDays,
  addWorkingMinutes,
  alarmsOf,
  type ClockReading,
  clockOf,
  closingOf,
  draftConfirmationDue,
  type Instant,
  type LedgerEntry,
  localOf,
  type Plan,
  type WorkCalendar,
} from '@hotich/domain';

/** What the ledger amounts to under a calendar: the dates people see and the alarms the process sets. */
export function readingOf(plan: Plan, ledger: readonly LedgerEntry[], calendar: WorkCalendar): ClockReading {
  const clock = clockOf(ledger, plan.deadline, calendar);
  return {
    calendar: calendar.version,
    due: clock.due,
    dueOriginal: clock.dueOriginal,
    dueNew: clock.dueNew,
    alarms: alarmsOf(clock, calendar, plan.policy),
  };
}

type LimitKind = 'reception' | 'supplementReply' | 'draftConfirmation';

const limits: Record<LimitKind, (from: Instant, plan: Plan, calendar: WorkCalendar) => Instant> = {
  // NQ 66.7/2025/NQ-CP: accept, ask or refuse within so many working hours of receipt.
  reception: (from, plan, calendar) => addWorkingMinutes(from, plan.policy.receptionWorkingHours * 60, calendar),
  supplementReply: (from, plan, calendar) =>
    closingOf(addWorkingDays(localOf(from).date, plan.policy.supplementReplyWorkingDays, calendar), calendar),
  draftConfirmation: (from, _plan, calendar) => draftConfirmationDue(from, calendar),
};

/** The end of a limit that runs beside the legal clock. */
export const limitOf = (kind: LimitKind, from: Instant, plan: Plan, calendar: WorkCalendar): Instant =>
  limits[kind](from, plan, calendar);
