export { CalendarError } from './calendar.errors';
export {
  compareInstants,
  instantOfLocal,
  instantOfMillis,
  laterOf,
  localOf,
  millisOfInstant,
  parseInstant,
  type Instant,
  type LocalMoment,
} from './instant';
export {
  addWorkingMillis,
  addWorkingMinutes,
  clampToOfficeHours,
  closingOf,
  endsInOfficeHours,
  openingOf,
  workingMillisBetween,
  workingMinutesBetween,
} from './office-hours';
export {
  addDays,
  daysInMonth,
  epochDayOf,
  isPlainDate,
  parsePlainDate,
  plainDateOfEpochDay,
  weekdayOf,
  type PlainDate,
  type Weekday,
} from './plain-date';
export { vietnam2025To2028 } from './vietnam-2025-2028.calendar';
export {
  addWorkingDays,
  assertWithin,
  calendarAt,
  dayStatus,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  type ClockTime,
  type DayStatus,
  type OfficeBlock,
  type SpecialDay,
  type WorkCalendar,
} from './work-calendar';
