import {
  addWorkingMinutes,
  clampToOfficeHours,
  endsInOfficeHours,
  instantOfMillis,
  millisOfInstant,
  type Instant,
  type WorkCalendar,
} from '../calendar';

/** Eight working hours in which an office must accept, ask or refuse what came in online (NQ 66.7/2025/NQ-CP). */
export function receptionDue(submittedAt: Instant, calendar: WorkCalendar): Instant {
  return addWorkingMinutes(submittedAt, 8 * 60, calendar);
}

/**
 * Until when the applicant may object to the draft: at most one day, silence is consent (QĐ 163/QĐ-BTP 2026). A day that
 * ends while the office is closed ends at the next opening, when somebody is there to go on.
 */
export function draftConfirmationDue(sentAt: Instant, calendar: WorkCalendar): Instant {
  const dayLater = instantOfMillis(millisOfInstant(sentAt) + 24 * 3_600_000);
  return endsInOfficeHours(dayLater, calendar) ? dayLater : clampToOfficeHours(dayLater, calendar);
}
