import { nationalityVi, parsePartialDate } from '@hotich/domain';
import { dateInWords } from '../date-in-words';
import { dateInDigits } from '../plain-date';
import { type CodeWords, identityPapers, sexes } from './code-words';
import type { BookContent } from './register-data';

/** How a column is printed. `identityPaper`: kind, number, day and place of issue, from the four columns of a person. */
export type ValueKind =
  'text' | 'name' | 'date' | 'dateInWords' | 'year' | 'time' | 'sex' | 'nationality' | 'identityPaper';

/** One column as a paper prints it; undefined when the book has nothing there. */
export function printed(
  content: BookContent,
  column: string,
  kind: ValueKind = 'text',
  words?: CodeWords,
): string | undefined {
  if (kind === 'identityPaper') return identityPaper(content, column);
  const value = content[column]?.trim();
  if (value === undefined || value === '') return undefined;
  const text = words?.[value] ?? value;
  return text === '' ? undefined : forms[kind](text);
}

const forms: Record<Exclude<ValueKind, 'identityPaper'>, (value: string) => string> = {
  text: (value) => value,
  name: (value) => value.toUpperCase(),
  date: (value) => dated(value, dateInDigits),
  dateInWords: (value) => dated(value, (date) => capitalised(dateInWords(date))),
  year: (value) => dated(value, ({ year }) => String(year)),
  time: (value) => value.replace(/^(\d{1,2})[:.h](\d{2})$/u, '$1 giờ $2 phút'),
  sex: (value) => sexes[value] ?? value,
  // Books write the state's name, new entries may bear its code.
  nationality: (value) => nationalityVi(value),
};

/** Old books also say `năm Mậu Tuất` or `khoảng 1960`: what is no date is printed as it stands. */
function dated(value: string, as: (date: NonNullable<ReturnType<typeof parsePartialDate>>) => string): string {
  const date = parsePartialDate(value);
  return date === null ? value : as(date);
}

/**
 * `Căn cước công dân số 099…, cấp ngày 05/03/2021, nơi cấp …`, from `nktLoaiGiayToTuyThan` and its neighbours; a passport
 * written out in `nktGiayToKhac` follows.
 */
function identityPaper(content: BookContent, prefix: string): string | undefined {
  const of = (column: string, kind?: ValueKind, words?: CodeWords) =>
    printed(content, `${prefix}${column}`, kind, words);
  const number = of('SoGiayToTuyThan');
  const name = of('LoaiGiayToTuyThan', 'text', identityPapers);
  const other = of('GiayToKhac');
  const issued = of('NgayCapGiayToTuyThan', 'date');
  const by = of('NoiCapGiayToTuyThan');
  const numbered = number === undefined ? name : `${name ?? 'Giấy tờ'} số ${number}`;
  const parts = [numbered, issued && `cấp ngày ${issued}`, by && `nơi cấp ${by}`].filter(Boolean);
  const said = [...(parts.length === 0 ? [] : [parts.join(', ')]), ...(other === undefined ? [] : [other])];
  return said.length === 0 ? undefined : said.join('; ');
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
