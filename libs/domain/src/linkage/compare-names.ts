import { editDistance } from './edit-distance';
import type { Agreement, LinkLevel } from './levels';
import type { NameForm } from './name-form';
import type { NameStatistics } from './name-statistics';
import { type Pairing, pairWords } from './pair-words';

/** A name alone, be it ever so rare, is never worth more. */
const mostBits = 18;

/**
 * Compares two names word by word, in whatever order. What agrees counts by how rare it is: a shared Nguyễn says next to
 * nothing, a shared Thạch Sà Rây much.
 */
export function compareNames(a: NameForm, b: NameForm, statistics: NameStatistics): Agreement {
  if (a.tight === b.tight) return compareTight(a, b, statistics);
  const paired = pairWords(a, b, statistics);
  const level = levelOf(a, b, paired, statistics);
  if (level === 'partial' || level === 'different') {
    const alike = alikeInOnePiece(a, b, statistics);
    if (alike !== null) return alike;
  }
  return { level, bits: capped(sum(paired)) };
}

/** The same letters, perhaps with other marks or spaces. */
function compareTight(a: NameForm, b: NameForm, statistics: NameStatistics): Agreement {
  const whole = -Math.log2(statistics.shareOfWhole(a.tight));
  if (a.folds.length !== b.folds.length || a.folds.some((fold, index) => fold !== b.folds[index])) {
    return { level: 'plain', bits: capped(Math.min(whole, bitsOfFolds(a, statistics), bitsOfFolds(b, statistics))) };
  }
  const paired = pairWords(a, b, statistics);
  return { level: levelOf(a, b, paired, statistics), bits: capped(Math.min(whole + 3, sum(paired))) };
}

function levelOf(a: NameForm, b: NameForm, paired: readonly Pairing[], { familyFirst }: NameStatistics): LinkLevel {
  const [restA, restB] = [a.words.length - paired.length, b.words.length - paired.length];
  if (paired.length === 0) return 'different';
  if (restA > 0 && restB > 0) return 'partial';
  const isNamesake = paired.some(({ level, inA }) => level === 'namesake' && !(familyFirst && inA === 0));
  if (isNamesake) return 'namesake';
  if (paired.some(({ level }) => level === 'loose')) return 'loose';
  if (restA + restB > 0) return 'missing';
  const isNear = paired.some(({ level }) => level === 'near' || level === 'namesake');
  if (paired.some(({ inB }, index) => index > 0 && inB < (paired[index - 1]?.inB ?? 0))) {
    return isNear ? 'loose' : 'reordered';
  }
  if (isNear) return 'near';
  if (paired.some(({ level }) => level === 'plain')) return 'plain';
  return paired.some(({ level }) => level === 'unmarked') ? 'unmarked' : 'exact';
}

/** Spaces in other places and a slip besides, or a typing that was unlucky everywhere. */
function alikeInOnePiece(a: NameForm, b: NameForm, statistics: NameStatistics): Agreement | null {
  const longest = Math.max(a.tight.length, b.tight.length);
  if (longest < 6 || a.folds.length === b.folds.length) return null;
  const distance = editDistance(a.tight, b.tight, longest < 10 ? 1 : 2);
  if (distance > (longest < 10 ? 1 : 2)) return null;
  const bits = Math.min(bitsOfFolds(a, statistics), bitsOfFolds(b, statistics)) - 3;
  return { level: distance === 1 ? 'near' : 'loose', bits: capped(bits) };
}

function bitsOfFolds({ folds }: NameForm, statistics: NameStatistics): number {
  return folds.reduce((bits, fold) => bits - Math.log2(statistics.shareOfFold(fold)), 0);
}

function sum(paired: readonly Pairing[]): number {
  return paired.reduce((bits, pairing) => bits + pairing.bits, 0);
}

function capped(bits: number): number {
  return Math.max(0, Math.min(mostBits, bits));
}
