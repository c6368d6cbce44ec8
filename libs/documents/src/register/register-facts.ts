import type { CodeWords } from './code-words';
import type { ValueKind } from './book-values';
import type { BookContent } from './register-data';

/** One fact: its label on the form, the column it stands in, and how it is printed. */
export interface Row {
  readonly label: string;
  /** The Ministry's column; a person's prefix for `identityPaper`. */
  readonly column: string;
  readonly kind?: ValueKind;
  readonly words?: CodeWords;
  /** Printed when the book has nothing; without it the row is left out. */
  readonly absent?: 'told' | 'dots';
}

/** Several rows make one line; a function joins several columns in words, or says nothing. */
export type Line = Row | readonly Row[] | ((content: BookContent) => Sentence | undefined);

/** Running text, or a fact of its own: label and value. */
export type Sentence = string | readonly [label: string, value: string];

export interface Section {
  readonly title?: string;
  readonly lines: readonly Line[];
}

/** Sections below each other, or a pair beside each other, as two spouses stand. */
export interface RegisterFacts {
  /** Mark of the copies' numbers, e.g. `TLKS-BS`. */
  readonly copyMark: string;
  readonly sections: readonly (Section | readonly [left: Section, right: Section])[];
  /** Label of the office that registered, e.g. `Nơi đăng ký khai tử`. */
  readonly registeredAt: string;
  /** Label of the day; `Ngày, tháng, năm đăng ký` when absent. */
  readonly registeredOn?: string;
}

/** The facts of one person in the order of the forms, from the columns that begin with `prefix`. */
export function person(prefix: string): Line[] {
  return [
    { label: 'Họ, chữ đệm, tên', column: `${prefix}HoTen`, kind: 'name', absent: 'told' },
    { label: 'Ngày, tháng, năm sinh', column: `${prefix}NgaySinh`, kind: 'date' },
    attributes(prefix),
    { label: 'Quê quán', column: `${prefix}QueQuan` },
    { label: 'Nơi cư trú', column: `${prefix}NoiCuTru` },
    { label: 'Số định danh cá nhân', column: `${prefix}SoDinhDanh` },
    { label: 'Giấy tờ tùy thân', column: prefix, kind: 'identityPaper' },
  ];
}

/** The same in a narrow column: one fact a line, and no sex, which the head of the column says. */
export const personBeside = (prefix: string): Line[] =>
  person(prefix).flatMap((line): Line[] => (isLine(line) ? line.filter(({ kind }) => kind !== 'sex') : [line]));

/** Sex, ethnicity and nationality, which share a line. */
export const attributes = (prefix: string): Row[] => [
  { label: 'Giới tính', column: `${prefix}GioiTinh`, kind: 'sex' },
  { label: 'Dân tộc', column: `${prefix}DanToc` },
  { label: 'Quốc tịch', column: `${prefix}QuocTich`, kind: 'nationality' },
];

export const isLine = (line: Line): line is readonly Row[] => Array.isArray(line);
