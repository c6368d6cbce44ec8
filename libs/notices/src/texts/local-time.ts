import { type Instant, localOf } from '@hotich/domain';

/** A moment on the clocks of Việt Nam, in figures that both languages read: `15:30, 24/11/2026`. */
export function localTime(at: Instant): string {
  const { date, millis } = localOf(at);
  const minutes = Math.floor(millis / 60_000);
  const [year, month, day] = date.split('-');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}, ${day}/${month}/${year}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
