import { parsePlainDate, type PlainDate } from '@hotich/domain';
import { placeInBook, type BookEntry, type Family, type People, type Person } from './family';
import { generateFamilies } from './generate-families';
import { personalIdOf } from './invent-person';
import { addressIn, benDua, huongSen, storyCommunes, type Commune } from './offices';

/** A person of the story who can sign in and be written to. */
export interface Citizen extends Person {
  readonly username: string;
  readonly email: string;
  readonly phone: string;
  /** Which papers this person has integrated into the identity account: reliefs of fees hang on it. */
  readonly integrated: 'none' | 'basic' | 'basicAndMarriage';
}

/** Mother of a newborn; her marriage stands in the digitised book of Hương Sen. */
export const citizenA = citizen(
  'my-hoa',
  1,
  huongSen,
  'ấp Sen Hồng',
  {
    name: 'Nguyễn Thị Mỹ Hòa',
    birthDate: '1998-05-14',
    sex: 'female',
    ethnicity: 'Kinh',
  },
  'basicAndMarriage',
);

export const husbandOfA = citizen('sa-ray', 2, huongSen, 'ấp Sen Hồng', {
  name: 'Thạch Sà Rây',
  birthDate: '1996-09-02',
  sex: 'male',
  ethnicity: 'Khmer',
});

/** A grown woman whose own birth, registered late, stands in the digitised book of Hương Sen. She wants a copy of it. */
export const citizenB = citizen('sa-quen', 3, huongSen, 'ấp Phum Nhỏ', {
  name: 'Kim Thị Sa Quên',
  birthDate: '1995-11-20',
  sex: 'female',
  ethnicity: 'Khmer',
});

/** Of Bến Dừa, married there and father of a registered daughter. */
export const citizenC = citizen('vinh-phat', 4, benDua, 'ấp Chợ Ghe', {
  name: 'Tăng Vĩnh Phát',
  birthDate: '1990-02-08',
  sex: 'male',
  ethnicity: 'Hoa',
});

export const storyCitizens = [citizenA, husbandOfA, citizenB, citizenC] as const;

/** Born, not yet registered, and therefore without a personal number. */
export const newbornOfA = {
  name: 'Thạch Minh Khang',
  sex: 'male',
  birthDate: parsePlainDate('2026-11-12'),
  birthPlace: 'Trung tâm Y tế Hương Sen',
  ethnicity: 'Khmer',
  medicalCertificate: {
    number: 'GCS-99001-2026-00417',
    date: parsePlainDate('2026-11-13'),
    issuer: 'Trung tâm Y tế Hương Sen',
  },
} as const;

/** Story entries open the books of their years: on the first working day, as number 1. */
export const familyOfA: Family = {
  mother: citizenA,
  father: husbandOfA,
  marriage: firstEntry('KH', '99001', '2024-01-02'),
  children: [],
};

export const familyOfB: Family = {
  mother: person(5, huongSen, 'ấp Phum Nhỏ', {
    name: 'Thị Sà Ry',
    birthDate: '1970-01-01',
    sex: 'female',
    ethnicity: 'Khmer',
  }),
  father: person(6, huongSen, 'ấp Phum Nhỏ', {
    name: 'Kim Pi Sal',
    birthDate: '1966-01-01',
    sex: 'male',
    ethnicity: 'Khmer',
  }),
  marriage: null,
  children: [
    { person: citizenB, birthPlace: 'Trạm Y tế xã Hương Sen', kind: 4, entry: firstEntry('KS', '99001', '2016-01-04') },
  ],
};

export const familyOfC: Family = {
  mother: person(7, benDua, 'ấp Chợ Ghe', {
    name: 'Quách Lệ Quyên',
    birthDate: '1992-07-30',
    sex: 'female',
    ethnicity: 'Hoa',
  }),
  father: citizenC,
  marriage: firstEntry('KH', '99002', '2018-01-02'),
  children: [
    {
      person: person(8, benDua, 'ấp Chợ Ghe', {
        name: 'Tăng Mỹ Phụng',
        birthDate: '2018-12-10',
        sex: 'female',
        ethnicity: 'Hoa',
      }),
      birthPlace: 'Trung tâm Y tế Bến Dừa',
      kind: 1,
      entry: firstEntry('KS', '99002', '2019-01-02'),
    },
  ],
};

export const storyFamilies = [familyOfA, familyOfB, familyOfC] as const;

/** The story's families and as many generated ones around them, numbered together as one set of books. */
export function demonstrationFamilies(options: { seed: number; families: number }): Family[] {
  return [...storyFamilies, ...generateFamilies({ ...options, communes: storyCommunes, after: storyFamilies })];
}

interface Traits {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly ethnicity: People;
}

function person(tail: number, commune: Commune, hamlet: string, traits: Traits): Person {
  return {
    ...traits,
    personalId: personalIdOf(traits.sex, traits.birthDate, tail),
    birthDate: parsePlainDate(traits.birthDate),
    nationality: 'Việt Nam',
    officeCode: commune.code,
    hamlet,
    address: addressIn(commune, hamlet, '2026-01-01'),
  };
}

function citizen(
  username: string,
  tail: number,
  commune: Commune,
  hamlet: string,
  traits: Traits,
  integrated: Citizen['integrated'] = 'none',
): Citizen {
  const phone = `0900000${String(tail).padStart(3, '0')}`;
  return { ...person(tail, commune, hamlet, traits), username, email: `${username}@example.test`, phone, integrated };
}

function firstEntry(book: 'KS' | 'KH', officeCode: string, on: string): BookEntry {
  const date: PlainDate = parsePlainDate(on);
  return { officeCode, number: 1, date, ...placeInBook(book, Number(on.slice(0, 4)), 1) };
}
