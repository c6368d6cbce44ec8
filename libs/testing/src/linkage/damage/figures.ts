import type { Random } from '../../random';

/** `31/01/1958`, as all dates of birth are written by those who copy a book. */
export const writtenDate = (iso: string): string => `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

/** One figure of a number read or typed as another; never of the first three, which no real person's number has. */
export function wrongFigure(number: string, random: Random): string {
  const at = random.int(3, number.length - 1);
  const figure = (Number(number.charAt(at)) + random.int(1, 9)) % 10;
  return `${number.slice(0, at)}${figure}${number.slice(at + 1)}`;
}

/** A day of the month, or a year, that is wrong by a little and still a date. */
export function wrongDay(date: string, random: Random): string {
  const [day = '', month = '', year = ''] = date.split('/');
  if (random.chance(0.25))
    return `${day}/${month}/${Number(year) + (random.chance(0.5) ? 1 : -1)}`.replace('29/02', '28/02');
  const other = (Number(day) + random.int(1, 27)) % 28;
  return `${String(other === 0 ? 28 : other).padStart(2, '0')}/${month}/${year}`;
}

/** Day and month in each other's place; the same text where the day is no month. */
export function swappedDate(date: string): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return Number(day) > 12 ? date : `${month}/${day}/${year}`;
}
