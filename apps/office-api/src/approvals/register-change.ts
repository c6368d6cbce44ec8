import { bookCodeWords, bookColumnNames, bookNames } from '@hotich/catalogue';
import type { BookKind } from '@hotich/domain';

/** One line of what the register gains, in the words of the paper book. */
export interface ChangeLine {
  readonly field: string;
  readonly value: string;
}

/** An entry as it was booked, still unsigned. `content` has the field names of the Ministry's software. */
export interface BookedEntry {
  readonly kind: BookKind;
  readonly number: number;
  readonly year: number;
  readonly volume: string;
  readonly content: Readonly<Record<string, string>>;
}

/**
 * What the leader's signature will put in force, told as the book tells it: first which book and number, then every
 * field that has something in it. A field without a Vietnamese name is shown under its own: nothing is signed unseen.
 */
export function changeOf(entry: BookedEntry): ChangeLine[] {
  const head = [{ field: bookNames[entry.kind], value: `Số ${entry.number}/${entry.year}, quyển ${entry.volume}` }];
  const known = Object.keys(bookColumnNames).filter((name) => Object.hasOwn(entry.content, name));
  const others = Object.keys(entry.content).filter((name) => !Object.hasOwn(bookColumnNames, name));
  const told = [...known, ...others].filter((name) => !inHead.has(name));
  return [...head, ...told.flatMap((name) => lineOf(entry.kind, name, entry.content[name]))];
}

/** Told in the first line already. Births write `so` small, the other books `So`. */
const inHead = new Set(['so', 'So', 'quyenSo']);

function lineOf(book: BookKind, name: string, raw: string | undefined): ChangeLine[] {
  const value = raw?.trim() ?? '';
  if (value === '') return [];
  return [{ field: bookColumnNames[name] ?? name, value: bookCodeWords(book, name, value) ?? value }];
}
