import {
  epochDayOf,
  parsePersonalId,
  plainDateOfEpochDay,
  parsePlainDate,
  type PersonalId,
  type PlainDate,
} from '@hotich/domain';
import type { People, Person } from './family';
import { inventName } from './given-names';
import { addressIn, type Commune } from './offices';
import type { Random } from './random';

/** Province code of everybody invented; it belongs to no province. */
export const inventedProvince = '099';

/** Gives each person a number of his own; tails below 100000 are left to people invented by hand. */
export class PersonMaker {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  make(traits: {
    people: People;
    sex: 'male' | 'female';
    born: PlainDate;
    commune: Commune;
    hamlet: string;
    family?: string;
  }): Person {
    const { people, sex, born, commune, hamlet, family } = traits;
    return {
      personalId: this.numberFor(sex, born),
      name: inventName(this.random, people, sex, family),
      birthDate: born,
      sex,
      ethnicity: people,
      nationality: 'Việt Nam',
      officeCode: commune.code,
      hamlet,
      address: addressIn(commune, hamlet, '2026-01-01'),
    };
  }

  private numberFor(sex: 'male' | 'female', born: PlainDate): PersonalId {
    for (;;) {
      const id = personalIdOf(sex, born, this.random.int(100_000, 999_999));
      if (this.taken.has(id)) continue;
      this.taken.add(id);
      return id;
    }
  }
}

/** A number that agrees with sex and birth; real ones come from the population database alone. */
export function personalIdOf(sex: 'male' | 'female', born: string, tail: number): PersonalId {
  const code = (Number(born.slice(0, 2)) - 19) * 2 + (sex === 'female' ? 1 : 0);
  const id = parsePersonalId(`${inventedProvince}${code}${born.slice(2, 4)}${String(tail).padStart(6, '0')}`);
  if (id === null) throw new Error('testing.badPersonalId');
  return id;
}

/** A day of the year, whole range. */
export function dayIn(random: Random, from: PlainDate, to: PlainDate): PlainDate {
  return plainDateOfEpochDay(random.int(epochDayOf(from), epochDayOf(to)));
}

/** A birthday `years` before a day, anywhere in that year; one in twenty was never known and stands as 1 January. */
export function bornYearsBefore(random: Random, date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) - years;
  if (random.chance(0.05)) return parsePlainDate(`${year}-01-01`);
  return dayIn(random, parsePlainDate(`${year}-01-01`), parsePlainDate(`${year}-12-31`));
}
