import type { NameForm } from './name-form';
import type { NameStatistics } from './name-statistics';
import { mayBeAlike } from './word-likeness';

type WordLevel = 'exact' | 'unmarked' | 'plain' | 'namesake' | 'near' | 'loose';

/** A word of one name and the word of the other that stands for it, by their places. */
export interface Pairing {
  readonly inA: number;
  readonly inB: number;
  readonly level: WordLevel;
  readonly bits: number;
}

type Judge = (a: NameForm, inA: number, b: NameForm, inB: number, statistics: NameStatistics) => WordLevel | null;

/** The surest first: a word that has its equal is not given to one that is only alike. */
const judges: readonly Judge[] = [ofEqualWords, ofEqualFolds, ofNearFolds, ofLooseFolds];

/** Gives each word its best partner, the surest pairs first, and of equals the one in the same place. */
export function pairWords(a: NameForm, b: NameForm, statistics: NameStatistics): readonly Pairing[] {
  const paired: Pairing[] = [];
  let [takenA, takenB] = [0, 0];
  const most = Math.min(a.words.length, b.words.length, 30);
  for (const judge of judges) {
    if (paired.length === most) break;
    for (let inA = 0; inA < a.words.length && paired.length < most; inA += 1) {
      if (takenA & (1 << inA)) continue;
      // The same place first, then all others: -1 stands for it.
      for (let turn = -1; turn < b.words.length; turn += 1) {
        const inB = turn < 0 ? inA : turn;
        if (inB >= b.words.length || takenB & (1 << inB)) continue;
        const level = judge(a, inA, b, inB, statistics);
        if (level === null) continue;
        paired.push({ inA, inB, level, bits: bitsOf(level, a, inA, b, inB, statistics) });
        takenA |= 1 << inA;
        takenB |= 1 << inB;
        break;
      }
    }
  }
  return paired.length > 1 ? paired.sort((one, other) => one.inA - other.inA) : paired;
}

function ofEqualWords(a: NameForm, inA: number, b: NameForm, inB: number, { hasMarks }: NameStatistics) {
  if (a.words[inA] !== b.words[inB]) return null;
  return hasMarks && (a.isPlain || b.isPlain) ? 'unmarked' : 'exact';
}

/** Marks are lost wholesale by machines; one mark lost amid others may be another name. */
function ofEqualFolds(a: NameForm, inA: number, b: NameForm, inB: number, statistics: NameStatistics) {
  if (a.folds[inA] !== b.folds[inB]) return null;
  if (a.isPlain || b.isPlain) return 'unmarked';
  return statistics.areBothNames(a.words[inA] ?? '', b.words[inB] ?? '') ? 'namesake' : 'plain';
}

function ofNearFolds(a: NameForm, inA: number, b: NameForm, inB: number, statistics: NameStatistics) {
  if (!mayBeAlike(a.letters[inA] ?? 0, b.letters[inB] ?? 0)) return null;
  if (statistics.likeness(a.folds[inA] ?? '', b.folds[inB] ?? '') !== 'near') return null;
  return statistics.areBothNames(a.words[inA] ?? '', b.words[inB] ?? '') ? 'namesake' : 'near';
}

function ofLooseFolds(a: NameForm, inA: number, b: NameForm, inB: number, statistics: NameStatistics) {
  if (!mayBeAlike(a.letters[inA] ?? 0, b.letters[inB] ?? 0)) return null;
  return statistics.likeness(a.folds[inA] ?? '', b.folds[inB] ?? '') === 'loose' ? 'loose' : null;
}

function bitsOf(
  level: WordLevel,
  a: NameForm,
  inA: number,
  b: NameForm,
  inB: number,
  statistics: NameStatistics,
): number {
  const [foldA, foldB] = [a.folds[inA] ?? '', b.folds[inB] ?? ''];
  if (level === 'exact') return -Math.log2(statistics.shareOfWord(a.words[inA] ?? '', foldA));
  if (foldA === foldB) return -Math.log2(statistics.shareOfFold(foldA));
  const near = Math.max(statistics.shareNear(foldA), statistics.shareNear(foldB));
  return -Math.log2(Math.min(1, level === 'loose' ? near + 0.02 : near));
}
