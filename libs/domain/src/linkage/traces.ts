import { restsOf } from './id-statistics';
import type { LinkablePerson } from './linkable-person';
import type { NameForm } from './name-form';

/** Something of a record that the record of the same person elsewhere may share, and how far it is to be trusted. */
export interface Trace {
  readonly key: string;
  readonly trust: number;
}

/**
 * The traces by which records find each other: whole values, and pieces that survive wrong letters. Many are wanted: two or
 * three errors in a record must leave some untouched.
 */
export function tracesOf(person: LinkablePerson): readonly Trace[] {
  const traces = new Map<string, number>();
  const add = (key: string, trust: number) => traces.set(key, Math.max(trust, traces.get(key) ?? 0));
  const { name, birthDate, personalId, mother, father, place } = person;
  if (name !== null) addName(name, add);
  if (personalId !== null) for (const rest of restsOf(personalId)) add(`i:${rest}`, rest === personalId ? 1 : 0.6);
  if (birthDate !== null) {
    const { year, month, day } = birthDate;
    add(`y:${year}`, 1);
    if (month > 0) add(`ym:${year}-${month}`, 0.7);
    if (month > 0 && day > 0) {
      add(`ymd:${birthDate.digits}`, 1);
      add(`yd:${year}-${day}`, 0.4);
      // The lower first: a day taken for a month still finds its own.
      add(`md:${Math.min(month, day)}-${Math.max(month, day)}`, 0.7);
      add(`ydm:${year}-${Math.min(month, day)}-${Math.max(month, day)}`, 0.7);
    }
    for (const fold of name?.folds ?? []) add(`yt:${year}${fold}`, 0.5);
    if (mother !== null) add(`ym:${year}${mother.tight}`, 0.5);
  }
  if (mother !== null) addParent('m', mother, add);
  if (father !== null) addParent('f', father, add);
  if (place !== null) addPlace(place, add);
  return Array.from(traces, ([key, trust]) => ({ key, trust }));
}

function addName({ tight, folds }: NameForm, add: (key: string, trust: number) => void): void {
  add(`n:${tight}`, 0.8);
  add(`s:${[...folds].sort().join(' ')}`, 0.5);
  for (const fold of folds) add(`w:${fold}`, 0.8);
  for (const pair of pairsOf(folds)) add(`p:${pair}`, 0.5);
  const padded = `_${tight}_`;
  for (let start = 0; start + 3 <= padded.length; start += 1) add(`g:${padded.slice(start, start + 3)}`, 0.35);
  for (const fold of folds) if (fold.length > 3) for (const rest of restsOf(fold)) add(`r:${rest}`, 0.3);
}

function addParent(kind: string, { tight, folds }: NameForm, add: (key: string, trust: number) => void): void {
  add(`${kind}n:${tight}`, 0.8);
  for (const fold of folds) add(`${kind}w:${fold}`, 0.6);
  for (const pair of pairsOf(folds)) add(`${kind}p:${pair}`, 0.5);
}

function addPlace({ tight, folds }: NameForm, add: (key: string, trust: number) => void): void {
  add(`l:${tight}`, 0.4);
  for (const fold of folds) add(`lw:${fold}`, 0.4);
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = [...words].sort();
  return sorted.flatMap((word, index) => sorted.slice(index + 1).map((other) => `${word} ${other}`));
}
