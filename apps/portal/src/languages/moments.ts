/** Dates and hours as written in Việt Nam, always in its own zone: a deadline does not move with the reader's device. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function partsOf(instant: string): { date: string; time: string } {
  const parts = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return { date: `${parts['day']}/${parts['month']}/${parts['year']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** The legal day in Việt Nam now, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return partsOf(now.toISOString()).date.split('/').reverse().join('-');
}

/**
 * `2026-11-24`, or `24.11.2026` as the Ministry's software writes it, as `24/11/2026`; a partial date keeps what it has:
 * `11/2026`, `2026`. Other text stays as it is.
 */
export function dayOf(text: string): string {
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return text.split('-').reverse().join('/');
  return /^(\d{2}\.){1,2}\d{4}$/.test(text) ? text.replaceAll('.', '/') : text;
}

/** Working minutes told in the largest two units; a working day has eight hours. */
export function workingSpan(minutes: number): { days: number; hours: number; minutes: number } {
  const whole = Math.abs(Math.trunc(minutes));
  return { days: Math.floor(whole / 480), hours: Math.floor((whole % 480) / 60), minutes: whole % 60 };
}

/** Whole đồng with dots between thousands. */
export const dong = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
