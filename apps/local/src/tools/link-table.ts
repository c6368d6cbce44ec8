import { readFileSync } from 'node:fs';
import { type PersonAsWritten } from '@hotich/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { type ColumnMap, type LinkColumn, columns } from './link-arguments';
import { LinkRefusal } from './link-refusal';

/** Names that other lists have for our columns, tried when the map says nothing. */
const otherNames: Readonly<Partial<Record<LinkColumn, readonly string[]>>> = {
  id: ['rec_id', 'record_id', 'recid'],
  name: ['full_name', 'fullname', 'ho_ten', 'hoten'],
  birth_date: ['date_of_birth', 'dob', 'birthdate', 'ngay_sinh'],
  sex: ['gender', 'gioi_tinh'],
};

/** Reads a list of people. Any of comma, semicolon, tab and bar divides; a mark at the head and Windows' ends of lines do no harm. */
export function readPeople(path: string, map: ColumnMap): PersonAsWritten[] {
  return peopleIn(decoded(contentOf(path), path), path, map);
}

export function peopleIn(text: string, path: string, map: ColumnMap): PersonAsWritten[] {
  const rows = rowsOf(text, path);
  const [head, ...records] = rows;
  if (head === undefined) throw new LinkRefusal(`${path} is empty: its first line should name the columns.`);
  const places = new Map(head.map((name, place) => [normal(name), place]));
  const sources = sourcesOf(places, map, path);
  const people = records.map((record, index) => {
    const field = (column: LinkColumn) => joined(record, sources.get(column));
    return {
      id: sources.has('id') ? (field('id') ?? '') : String(index + 1),
      name: field('name'),
      birthDate: field('birth_date'),
      sex: field('sex'),
      personalId: field('personal_id'),
      mother: field('mother'),
      father: field('father'),
      place: field('place'),
    };
  });
  refuseIdsTwice(people, path);
  return people;
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be opened',
    };
    throw new LinkRefusal(`${path} cannot be read: ${reasons[code] ?? 'the system refuses'}.`);
  }
}

/** UTF-8, or UTF-16 with its mark; what is neither is taken as Western European, as old exports are. */
function decoded(content: Buffer, path: string): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (content.includes(0)) throw new LinkRefusal(`${path} is no CSV file: it holds bytes that are no text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

function rowsOf(text: string, path: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  try {
    return parse(clean, {
      delimiter: delimiterOf(clean),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? ` near line ${String(error.lines)}` : '';
    throw new LinkRefusal(`${path} is no CSV that can be read${line}: a quotation mark is open or out of place.`);
  }
}

/** The sign that divides the first line into the most columns, outside quotation marks. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, 1);
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function sourcesOf(places: ReadonlyMap<string, number>, map: ColumnMap, path: string): Map<LinkColumn, number[]> {
  const sources = new Map<LinkColumn, number[]>();
  for (const column of columns) {
    const wanted = map[column];
    if (wanted !== undefined) {
      sources.set(
        column,
        wanted.map((name) => placeOf(name, places, path)),
      );
      continue;
    }
    const found = [column, ...(otherNames[column] ?? [])].find((name) => places.has(name));
    if (found !== undefined) sources.set(column, [placeOf(found, places, path)]);
  }
  if (![...sources.keys()].some((column) => column !== 'id' && column !== 'sex')) {
    const seen = [...places.keys()].join(', ');
    throw new LinkRefusal(
      `${path} has no column to compare (name, birth_date, personal_id, mother, father, place); it has: ${seen}. Say with --map which is which.`,
    );
  }
  return sources;
}

function placeOf(name: string, places: ReadonlyMap<string, number>, path: string): number {
  const place = places.get(normal(name));
  if (place === undefined) {
    throw new LinkRefusal(`${path} has no column ${JSON.stringify(name)}; it has: ${[...places.keys()].join(', ')}.`);
  }
  return place;
}

function joined(record: readonly string[], places: readonly number[] | undefined): string | undefined {
  const text = places
    ?.map((place) => record[place] ?? '')
    .filter((part) => part !== '')
    .join(' ');
  return text === '' ? undefined : text;
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function refuseIdsTwice(people: readonly PersonAsWritten[], path: string): void {
  const seen = new Set<string>();
  people.forEach(({ id }, index) => {
    if (id === '') throw new LinkRefusal(`${path}: record ${index + 1} has no id.`);
    if (seen.has(id))
      throw new LinkRefusal(`${path}: the id ${JSON.stringify(id)} stands twice; ids tell records apart.`);
    seen.add(id);
  });
}
