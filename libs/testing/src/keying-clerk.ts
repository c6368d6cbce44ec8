import { addDays, formatPartialDate, parsePartialDate, type PlainDate } from '@hotich/domain';
import type { Family, Person } from './family';
import { addressIn, storyCommunes, type Commune } from './offices';
import { randomOf, type Random } from './random';

export interface DigitisingOptions {
  readonly seed?: number;
  /** Share of parents and spouses of whom the book knows no whole birth date. */
  readonly partialDates?: number;
  /** Share of names that the keying clerk spelled in another lawful way. */
  readonly otherSpellings?: number;
  readonly communes?: readonly Commune[];
  /** Families copied letter by letter, whatever the shares above say. */
  readonly exact?: readonly Family[];
}

/** A person as a line of a book names him. */
export interface BookPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly ethnicity: string;
  readonly address: string;
  readonly paperKind: string;
  readonly paperNumber: string;
  readonly paperDate: string;
  readonly paperIssuer: string;
}

/** Whoever keyed one line of a book: sometimes less, sometimes otherwise than is true, never what is false. */
export interface Clerk {
  readonly name: (name: string) => string;
  readonly address: (person: Person, on: PlainDate) => string;
  readonly adult: (person: Person, on: PlainDate) => BookPerson;
}

export function clerkOf(family: Family, line: number, options: DigitisingOptions): Clerk {
  const { partialDates = 0.2, otherSpellings = 0.03, communes = storyCommunes } = options;
  const random = randomOf((options.seed ?? 1) * 1_000_003 + line);
  const exact = options.exact?.includes(family) ?? false;
  const name = (text: string) => (!exact && random.chance(otherSpellings) ? otherSpelling(text) : text);
  const address = (person: Person, on: PlainDate) => {
    const commune = communes.find(({ code }) => code === person.officeCode);
    return commune === undefined ? person.address : addressIn(commune, person.hamlet, on);
  };
  const birthDate = (date: PlainDate) =>
    !exact && random.chance(partialDates) ? partly(random, date) : bookDate(date);
  const adult = (person: Person, on: PlainDate): BookPerson => {
    // Nine-digit cards gave way to the twelve-digit number in these offices in March 2021.
    const nineDigits = on < '2021-03-01';
    return {
      name: name(person.name),
      birthDate: birthDate(person.birthDate),
      ethnicity: bookEthnicity(person),
      address: address(person, on),
      paperKind: nineDigits ? '1' : '4',
      paperNumber: nineDigits ? `999${person.personalId.slice(6)}` : person.personalId,
      paperDate: bookDate(addDays(on, -900)),
      paperIssuer: nineDigits ? 'Công an tỉnh Sóc Trăng' : 'Cục Cảnh sát QLHC về TTXH',
    };
  };
  return { name, address, adult };
}

/** `dd.mm.yyyy`. */
export function bookDate(date: PlainDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

export function bookEthnicity({ ethnicity }: Person): string {
  return ethnicity === 'Khmer' ? 'Khơ Me' : ethnicity;
}

function partly(random: Random, date: PlainDate): string {
  const { year = 0, month = 1 } = parsePartialDate(date) ?? {};
  return formatPartialDate(random.chance(0.75) ? { year } : { year, month });
}

/** The other school of tone placement, or a Khmer given name drawn together. */
function otherSpelling(name: string): string {
  const retoned = name.replace(/òa\b/g, 'oà').replace(/úy\b/g, 'uý').replace(/ùy\b/g, 'uỳ');
  if (retoned !== name) return retoned;
  return name.replace(/(Sà|Sô|Pi|Na|Vi) (\p{Lu})/u, (_, head: string, next: string) => head + next.toLowerCase());
}
