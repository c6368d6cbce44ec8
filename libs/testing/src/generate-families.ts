import { addDays, parsePlainDate, weekdayOf, type PlainDate } from '@hotich/domain';
import { placeInBook, type BookEntry, type Child, type Family, type People } from './family';
import { bornYearsBefore, dayIn, PersonMaker } from './invent-person';
import type { Commune } from './offices';
import { randomOf, type Random } from './random';

export interface FamilyOptions {
  readonly seed: number;
  readonly communes: readonly [Commune, ...Commune[]];
  readonly families: number;
  /** Families whose book numbers are given already; those generated are numbered after them. */
  readonly after?: readonly Family[];
}

const FIRST = parsePlainDate('2016-01-06');
const LAST_MARRIAGE = parsePlainDate('2024-12-31');
const LAST = parsePlainDate('2025-12-31');

interface DraftChild extends Omit<Child, 'entry'> {
  readonly registered: PlainDate;
}
interface DraftFamily extends Omit<Family, 'marriage' | 'children'> {
  readonly married: PlainDate;
  readonly inBook: boolean;
  readonly children: readonly DraftChild[];
}

/**
 * Invented families whose marriages and births stand in the books of 2016 to 2025, numbered from 1 for each office, kind
 * and year in the order of their dates. The same options give the same people, always.
 */
export function generateFamilies(options: FamilyOptions): Family[] {
  const random = randomOf(options.seed);
  const makers = new PersonMaker(random);
  const drafts = Array.from({ length: options.families }, () => draftFamily(random, makers, options.communes));
  return numbered(drafts, options.after ?? []);
}

function draftFamily(random: Random, makers: PersonMaker, communes: FamilyOptions['communes']): DraftFamily {
  const commune = random.pick(communes);
  const hamlet = random.pick(commune.hamlets);
  const married = onWeekday(dayIn(random, FIRST, LAST_MARRIAGE));
  const people = random.pick<People>([
    'Kinh',
    'Kinh',
    'Kinh',
    'Kinh',
    'Kinh',
    'Khmer',
    'Khmer',
    'Khmer',
    'Khmer',
    'Hoa',
  ]);
  const wifes = random.chance(0.1) ? random.pick<People>(['Kinh', 'Khmer', 'Hoa']) : people;
  const home = { commune, hamlet };
  const father = makers.make({
    people,
    sex: 'male',
    born: bornYearsBefore(random, married, random.int(21, 38)),
    ...home,
  });
  const mother = makers.make({
    people: wifes,
    sex: 'female',
    born: bornYearsBefore(random, married, random.int(19, 33)),
    ...home,
  });
  const children: DraftChild[] = [];
  let born = addDays(married, random.int(250, 900));
  for (let left = random.int(1, 3); left > 0; left -= 1, born = addDays(born, random.int(400, 1500))) {
    const late = random.chance(0.05);
    const registered = onWeekday(addDays(born, late ? random.int(61, 1500) : random.int(1, 50)));
    if (registered > LAST) break;
    const sex = random.pick(['male', 'female'] as const);
    const ethnicity = random.chance(0.5) ? people : wifes;
    const [family = ''] = father.name.split(' ');
    const birthPlace = `Trung tâm Y tế ${random.pick(['Hương Sen', 'Bến Dừa', 'Cù Lao Sen'])}`;
    children.push({
      person: makers.make({ people: ethnicity, sex, born, family, ...home }),
      birthPlace,
      kind: late ? 4 : 1,
      registered,
    });
  }
  return { mother, father, married, inBook: random.chance(0.92), children };
}

/** Numbers cannot be given family by family: a book runs by date. */
function numbered(drafts: readonly DraftFamily[], after: readonly Family[]): Family[] {
  const marriages = numberer(
    'KH',
    after.flatMap(({ marriage }) => (marriage === null ? [] : [marriage])),
  );
  const births = numberer(
    'KS',
    after.flatMap(({ children }) => children.map(({ entry }) => entry)),
  );
  const wed = marriages(
    drafts.filter(({ inBook }) => inBook),
    ({ married, mother }) => [married, mother.officeCode],
  );
  const registered = births(
    drafts.flatMap(({ children }) => children),
    (child) => [child.registered, child.person.officeCode],
  );
  return drafts.map((draft) => ({
    mother: draft.mother,
    father: draft.father,
    marriage: wed.get(draft) ?? null,
    children: draft.children.flatMap((child) => {
      const entry = registered.get(child);
      const { person, birthPlace, kind } = child;
      return entry === undefined ? [] : [{ person, birthPlace, kind, entry }];
    }),
  }));
}

function numberer(book: 'KS' | 'KH', taken: readonly BookEntry[]) {
  const last = new Map<string, number>();
  for (const { officeCode, date, number } of taken) {
    const key = `${officeCode}/${date.slice(0, 4)}`;
    last.set(key, Math.max(number, last.get(key) ?? 0));
  }
  return <T>(events: readonly T[], placeOf: (event: T) => readonly [PlainDate, string]): Map<T, BookEntry> => {
    const entries = new Map<T, BookEntry>();
    const dated = events.map((event) => ({ event, place: placeOf(event) }));
    dated.sort((a, b) => (a.place[0] < b.place[0] ? -1 : a.place[0] > b.place[0] ? 1 : 0));
    for (const { event, place } of dated) {
      const [date, officeCode] = place;
      const key = `${officeCode}/${date.slice(0, 4)}`;
      const number = (last.get(key) ?? 0) + 1;
      last.set(key, number);
      entries.set(event, { officeCode, number, date, ...placeInBook(book, Number(date.slice(0, 4)), number) });
    }
    return entries;
  };
}

/** Offices wrote into their books on weekdays; early January days may not slip behind what the year began with. */
function onWeekday(date: PlainDate): PlainDate {
  const weekday = weekdayOf(date);
  const moved = weekday === 0 ? addDays(date, 1) : weekday === 6 ? addDays(date, 2) : date;
  return moved.slice(5) < '01-06' ? addDays(moved, 7) : moved;
}
