import { notAnInstant } from './calendar.errors';
import { epochDayOf, isPlainDate, plainDateOfEpochDay, type PlainDate } from './plain-date';

declare const instantBrand: unique symbol;

/** A moment, ISO 8601 in UTC and ending in `Z`; this project writes it with milliseconds, so texts sort as moments do. */
export type Instant = string & { readonly [instantBrand]: true };

/** A moment as the wall clock in Việt Nam shows it; `millis` counts from local midnight. */
export interface LocalMoment {
  readonly date: PlainDate;
  readonly millis: number;
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975, long before any deadline counted here. */
const OFFSET = 7 * 60 * MINUTE;
const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

export function isInstant(text: string): text is Instant {
  return text.endsWith('Z') && millisOf(text) !== null;
}

/**
 * Reads an ISO 8601 moment with any offset and writes it in UTC with milliseconds. Finer parts of a second are cut off,
 * never rounded up: rounding could carry 15:00:00 over into "after 15:00". Throws `calendar.notAnInstant`.
 */
export function parseInstant(text: string): Instant {
  const millis = millisOf(text);
  if (millis === null) throw notAnInstant(text.length);
  return instantOfMillis(millis);
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisOfInstant(instant: Instant): number {
  const millis = millisOf(instant);
  if (millis === null) throw notAnInstant(instant.length);
  return millis;
}

export function instantOfMillis(millis: number): Instant {
  const day = Math.floor(millis / DAY);
  const rest = millis - day * DAY;
  const clock = [rest / 3_600_000, (rest / MINUTE) % 60, (rest / 1000) % 60].map((part) => pad(Math.floor(part), 2));
  const text = `${plainDateOfEpochDay(day)}T${clock.join(':')}.${pad(rest % 1000, 3)}Z`;
  if (!Number.isInteger(millis) || !isWrittenHere(text)) throw notAnInstant(text.length);
  return text;
}

export function localOf(instant: Instant): LocalMoment {
  const local = millisOfInstant(instant) + OFFSET;
  const day = Math.floor(local / DAY);
  return { date: plainDateOfEpochDay(day), millis: local - day * DAY };
}

/** The moment at which clocks in Việt Nam show `millis` after midnight of `date`. */
export function instantOfLocal(date: PlainDate, millis: number): Instant {
  return instantOfMillis(epochDayOf(date) * DAY + millis - OFFSET);
}

/** Below zero when `a` is earlier, zero when both are the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
  if (isWrittenHere(a) && isWrittenHere(b)) return a < b ? -1 : a > b ? 1 : 0;
  return millisOfInstant(a) - millisOfInstant(b);
}

export function laterOf(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) >= 0 ? a : b;
}

/** With milliseconds and `Z`, the one form that is 24 characters long: its parts always stand at the same place. */
function isWrittenHere(text: string): text is Instant {
  return text.length === 24 && text.endsWith('Z') && text.charAt(10) === 'T' && text.charAt(19) === '.';
}

function millisOf(text: string): number | null {
  const parts = SHAPE.exec(text);
  if (parts === null) return null;
  const [, date = '', hour, minute, second = '0', fraction = '', zone = 'Z'] = parts;
  if (!isPlainDate(date)) return null;
  const whole = epochDayOf(date) * DAY + Number(hour) * 3_600_000 + Number(minute) * MINUTE + Number(second) * 1000;
  return whole + Number(fraction.slice(0, 3).padEnd(3, '0')) - offsetOf(zone);
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
