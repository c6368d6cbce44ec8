import { bookCodeWords, bookColumnNames } from '@hotich/catalogue';
import type { BookKind } from '@hotich/domain';
import { textOf } from '../components/text-of';
import { dayOf } from '../languages/moments';

/** One line of an entry as the paper book would say it. */
export interface BookLine {
  readonly column: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The content of an entry in the order of the book, under Vietnamese names. An unknown column comes last under its own
 * name: nothing in the book stays unseen.
 */
export function bookLines(book: BookKind, content: Readonly<Record<string, unknown>>): readonly BookLine[] {
  const known = Object.keys(bookColumnNames).filter((column) => Object.hasOwn(content, column));
  const others = Object.keys(content).filter((column) => !Object.hasOwn(bookColumnNames, column));
  return [...known, ...others].flatMap((column) => {
    const text = textOf(content[column]).trim();
    if (text === '') return [];
    const value = bookCodeWords(book, column, text) ?? dayOf(text);
    return [{ column, name: bookColumnNames[column] ?? column, value }];
  });
}
