import type { PersonalId, PlainDate } from '@hotich/domain';

export type People = 'Kinh' | 'Khmer' | 'Hoa';

export interface Person {
  readonly personalId: PersonalId;
  readonly name: string;
  readonly birthDate: PlainDate;
  readonly sex: 'male' | 'female';
  readonly ethnicity: People;
  readonly nationality: 'Việt Nam';
  readonly officeCode: string;
  readonly hamlet: string;
  /** As of today, after the merger. */
  readonly address: string;
}

/** Where an event stands in the books: office, year (of the date) and number find it, the volume finds the page. */
export interface BookEntry {
  readonly officeCode: string;
  readonly number: number;
  readonly volume: string;
  readonly page: number;
  readonly date: PlainDate;
}

export interface Child {
  readonly person: Person;
  readonly birthPlace: string;
  /** `loaiDangKy`: 1 in time, 2 registered again, 4 late. */
  readonly kind: 1 | 2 | 4;
  readonly entry: BookEntry;
}

export interface Family {
  readonly mother: Person;
  readonly father: Person;
  readonly marriage: BookEntry | null;
  readonly children: readonly Child[];
}

/** `01-TP/HT-2019-KS`: the volumes of a book are counted from 01 each year, 200 entries to a volume here. */
export function placeInBook(book: 'KS' | 'KH', year: number, number: number): { volume: string; page: number } {
  const volume = Math.floor((number - 1) / 200) + 1;
  return { volume: `${String(volume).padStart(2, '0')}-TP/HT-${year}-${book}`, page: ((number - 1) % 200) + 1 };
}
