export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const noDate: DateParts = { day: '', month: '', year: '' };

/** ISO text, whole or partial, as the three boxes show it. */
export function partsOfDate(iso: string): DateParts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day, month, year };
}

/**
 * What was typed into the boxes as ISO text; missing parts are left off from the right. A date that cannot be is passed on
 * as typed, so that the form's own check complains about it, and a day without its month is never quietly dropped.
 */
export function dateOfParts({ day, month, year }: DateParts): string {
  const two = (text: string): string => text.trim().padStart(2, '0');
  if (!year.trim() && !month.trim() && !day.trim()) return '';
  if (day.trim()) return `${year.trim()}-${month.trim() ? two(month) : '??'}-${two(day)}`;
  return month.trim() ? `${year.trim()}-${two(month)}` : year.trim();
}
