/** What this folder throws; `code` is stable, `params` hold no personal data. */
export class CalendarError extends Error {
  constructor(
    readonly code: 'calendar.outOfRange' | 'calendar.notADate' | 'calendar.notAnInstant' | 'calendar.badHours',
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(code);
    this.name = 'CalendarError';
  }
}

/**
 * The calendar says nothing about this day. Days off of a year are only known once announced, so the caller must widen
 * the calendar; a guess would be a promise to a citizen that nobody made.
 */
export function outOfRange(date: string, calendar: { version: string; from: string; to: string }): CalendarError {
  const { version, from, to } = calendar;
  return new CalendarError('calendar.outOfRange', { date, version, from, to });
}

/** Only the length is kept: a rejected text may hold anything, a person's data too. */
export function notADate(length: number): CalendarError {
  return new CalendarError('calendar.notADate', { length });
}

/** As `notADate`, for moments. */
export function notAnInstant(length: number): CalendarError {
  return new CalendarError('calendar.notAnInstant', { length });
}

/** Office hours of a calendar are empty, overlap, are unsorted or are not `HH:mm`. */
export function badHours(version: string): CalendarError {
  return new CalendarError('calendar.badHours', { version });
}
