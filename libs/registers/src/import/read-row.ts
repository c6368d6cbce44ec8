import {
  foldNameTight,
  formatPartialDate,
  isPersonalId,
  normaliseName,
  parsePartialDate,
  type PartialDate,
} from '@hotich/domain';
import type { RegisterContent } from '../entry/entry';
import { bookColumns, type ImportedKind, personsOf, serialColumn } from './columns';
import { readCell } from './read-cell';
import type { RowComplaint, RowRule } from './report';

/** A row ready to be written; names as in the table `entry`, so that the database reads it without a mapping. */
export interface ImportedRow {
  readonly row: number;
  readonly year: number;
  readonly number: number;
  readonly volume: string;
  readonly office_name: string | null;
  readonly page: number | null;
  readonly registered_on: string;
  readonly registration_type: number;
  readonly subject_name: string;
  readonly subject_name_key: string;
  readonly subject_name_folded: string;
  readonly subject_birth: string | null;
  readonly subject_personal_id: string | null;
  readonly second_name_key: string | null;
  readonly second_birth: string | null;
  readonly second_personal_id: string | null;
  readonly content: RegisterContent;
}

export type ReadRow = { readonly taken: ImportedRow } | { readonly refused: readonly RowComplaint[] };

/** Reads one row of a digitised book; `columns[i]` names the cell `cells[i]`, null where it is not kept. */
export function readRow(
  kind: ImportedKind,
  columns: readonly (string | null)[],
  cells: readonly string[],
  row: number,
  today: string,
): ReadRow {
  if (cells.length !== columns.length) return { refused: [{ row, column: '', rule: 'columns' }] };
  const content: Record<string, string> = {};
  const refused: RowComplaint[] = [];
  columns.forEach((column, index) => {
    const cell = column === null ? undefined : bookColumns[kind][column];
    if (column === null || !cell) return;
    const read = readCell(cell, cells[index] ?? '');
    if ('breaks' in read) refused.push({ row, column, rule: read.breaks });
    else if (read.text !== '') content[column] = read.text;
  });
  if (refused.length > 0) return { refused };
  const key = keyOf(kind, content);
  if ('breaks' in key) return { refused: [{ row, column: key.column, rule: key.breaks }] };
  const order = datesBreak(kind, content, key.registered, today);
  if (order) return { refused: [{ row, ...order }] };
  return { taken: rowOf(kind, content, row, key) };
}

interface Key {
  readonly number: number;
  readonly year: number;
  readonly registered: PartialDate;
}

/** The year in which the number was given is that of the registration; a volume may have been opened the year before. */
function keyOf(kind: ImportedKind, content: RegisterContent): Key | { breaks: RowRule; column: string } {
  const column = serialColumn(kind);
  const [digits = '', ofYear] = (content[column] ?? '').split('/');
  const volumeYear = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(content['quyenSo'] ?? '')?.[1];
  const registered = parsePartialDate(content['ngayDangKy'] ?? volumeYear ?? '');
  if (!registered) return { breaks: 'required', column: 'ngayDangKy' };
  if (ofYear !== undefined && Number(ofYear) !== registered.year) return { breaks: 'yearDiffers', column };
  return { number: Number(digits), year: registered.year, registered };
}

/** What happened, by the column of its day: it comes before it is registered. */
const eventColumns: Partial<Record<ImportedKind, string>> = { birth: 'nksNgaySinh', death: 'nktNgayChet' };

function datesBreak(
  kind: ImportedKind,
  content: RegisterContent,
  registered: PartialDate,
  today: string,
): { column: string; rule: RowRule } | null {
  const on = formatPartialDate(registered, 'iso');
  if (on > today) return { column: 'ngayDangKy', rule: 'futureDate' };
  const column = eventColumns[kind];
  const event = column === undefined ? null : parsePartialDate(content[column] ?? '');
  if (column === undefined || !event) return null;
  // Only as far as both are known: a birth in 2019 may well be registered in 2019.
  const happened = formatPartialDate(event, 'iso');
  const known = Math.min(happened.length, on.length);
  return happened.slice(0, known) > on.slice(0, known) ? { column, rule: 'dateOrder' } : null;
}

function rowOf(kind: ImportedKind, content: RegisterContent, row: number, key: Key): ImportedRow {
  const { subject, second } = personsOf[kind];
  const first = personOf(content, subject);
  const other = second === null ? null : personOf(content, second);
  const office = content[kind === 'maritalStatus' ? 'noiCap' : 'noiDangKy'] ?? '';
  return {
    row,
    year: key.year,
    number: key.number,
    volume: content['quyenSo'] ?? String(key.year),
    // A contractor's own code of the office says nothing to people; the office that was named for the import does.
    office_name: /\D/.test(office) ? office : null,
    page: content['trangSo'] === undefined ? null : Number(content['trangSo']),
    registered_on: formatPartialDate(key.registered, 'iso'),
    registration_type: Number(content['loaiDangKy'] ?? '0'),
    subject_name: first.name,
    subject_name_key: normaliseName(first.name),
    subject_name_folded: foldNameTight(first.name),
    subject_birth: first.birth,
    subject_personal_id: personalId(kind === 'birth' ? (content['soDinhDanh'] ?? '') : first.paper),
    second_name_key: other && normaliseName(other.name),
    second_birth: other && other.birth,
    second_personal_id: other && personalId(other.paper),
    content,
  };
}

function personOf(content: RegisterContent, prefix: string): { name: string; birth: string | null; paper: string } {
  const birth = parsePartialDate(content[`${prefix}NgaySinh`] ?? '');
  return {
    name: content[`${prefix}HoTen`] ?? '',
    birth: birth && formatPartialDate(birth, 'iso'),
    paper: content[`${prefix}SoGiayToTuyThan`] ?? '',
  };
}

const personalId = (text: string): string | null => (isPersonalId(text) ? text : null);
