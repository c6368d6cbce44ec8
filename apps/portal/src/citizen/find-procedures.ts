import { foldName } from '@hotich/domain';
import type { ProcedureSummary } from '../api/views';

/**
 * The procedures that hold every word typed, marks, case and order left aside, in either language; those whose title begins
 * with what was typed come first, then those with it in their title, then the rest, each in the order of the list.
 */
export function findProcedures(all: readonly ProcedureSummary[], typed: string): ProcedureSummary[] {
  const sought = fold(typed);
  const named = all.filter(({ code }) => code === typed.trim());
  if (sought === '' || named.length > 0) return named;
  const words = sought.split(' ');
  return all
    .map((procedure) => ({ procedure, rank: rankOf(procedure, sought, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ procedure }) => procedure);
}

function rankOf({ title, summary }: ProcedureSummary, sought: string, words: readonly string[]): number {
  const titles = [fold(title.vi), fold(title.km)];
  if (titles.some((text) => text.startsWith(sought))) return 4;
  if (titles.some((text) => text.includes(sought))) return 3;
  if (titles.some((text) => holdsAll(text, words))) return 2;
  return [title.vi + ' ' + summary.vi, title.km + ' ' + summary.km].some((text) => holdsAll(fold(text), words)) ? 1 : 0;
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** Khmer writes its vowels as marks: there nothing may be stripped, or different words become one. */
const fold = (text: string): string =>
  /\p{Script=Khmer}/u.test(text) ? text.normalize('NFC').toLocaleLowerCase().trim() : foldName(text);
