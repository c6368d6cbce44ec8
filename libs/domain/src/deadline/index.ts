export { alarmsOf, type ClockAlarm, type AlarmKind, type AlarmPolicy } from './alarms';
export { clockOf } from './clock-of';
export type { Clock, Wait } from './clock';
export { explainVi } from './explain-vi';
export type { DayNote, ExplanationKey, ExplanationLine } from './explanation';
export type { LedgerEntry, LedgerEvent, LedgerRefusal } from './ledger';
export { draftConfirmationDue } from './reception';
export type { DeadlineRule, Extension, Limit } from './rule';
