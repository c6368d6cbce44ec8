import type { PartialDate } from './plain-date';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/**
 * A date read out in Vietnamese, as the birth book and the certificate ask beside the digits:
 * `ngày năm tháng ba năm hai nghìn không trăm mười chín`. Unknown parts are left out.
 * @throws RangeError for a year outside 1000-9999, a month outside 1-12 or a day outside 1-31.
 */
export function dateInWords(date: PartialDate): string {
  between(date.year, 1000, 9999);
  const year = `năm ${yearInWords(date.year)}`;
  if (date.month === undefined) return year;
  between(date.month, 1, 12);
  // The fourth month is "tháng tư", never "tháng bốn".
  const month = `tháng ${date.month === 4 ? 'tư' : belowHundred(date.month)}`;
  if (date.day === undefined) return `${month} ${year}`;
  between(date.day, 1, 31);
  return `ngày ${belowHundred(date.day)} ${month} ${year}`;
}

function yearInWords(year: number): string {
  const words = [`${digit(Math.floor(year / 1000))} nghìn`];
  const rest = year % 1000;
  if (rest === 0) return words.join(' ');
  words.push(`${digit(Math.floor(rest / 100))} trăm`);
  const tail = rest % 100;
  if (tail > 0 && tail < 10) words.push(`linh ${digit(tail)}`);
  else if (tail > 0) words.push(belowHundred(tail));
  return words.join(' ');
}

function belowHundred(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (tens === 0) return digit(unit);
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return unit === 0 ? head : `${head} ${unitAfterTens(tens, unit)}`;
}

/** One, four and five change their sound behind a ten: hai mươi mốt, hai mươi tư, mười lăm. */
function unitAfterTens(tens: number, unit: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  if (tens > 1 && unit === 4) return 'tư';
  return digit(unit);
}

function digit(value: number): string {
  return digits[value] ?? '';
}

function between(value: number, low: number, high: number): void {
  if (!Number.isInteger(value) || value < low || value > high) throw new RangeError('documents.date.outOfRange');
}
