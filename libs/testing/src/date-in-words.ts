const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** `2019-11-24` as books spell it: `Ngày hai mươi bốn tháng mười một năm hai nghìn không trăm mười chín`. */
export function dateInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `Ngày ${belowHundred(day)} tháng ${month === 4 ? 'tư' : belowHundred(month)} năm ${yearInWords(year)}`;
}

function yearInWords(year: number): string {
  const [thousands, hundreds, rest] = [Math.floor(year / 1000), Math.floor(year / 100) % 10, year % 100];
  const tail = rest === 0 ? [] : [rest < 10 ? `linh ${DIGITS[rest]}` : belowHundred(rest)];
  const middle = rest === 0 && hundreds === 0 ? [] : [`${DIGITS[hundreds]} trăm`];
  return [`${DIGITS[thousands]} nghìn`, ...middle, ...tail].join(' ');
}

function belowHundred(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[units] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  if (units === 0) return head;
  if (units === 5) return `${head} lăm`;
  if (tens > 1 && units === 1) return `${head} mốt`;
  return `${head} ${DIGITS[units]}`;
}
