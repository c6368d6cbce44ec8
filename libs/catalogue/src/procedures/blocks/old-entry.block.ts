import type { EntryLook } from '@hotich/domain';
import type { Condition, FieldSpec, Words } from '../../form';
import type { EntryPerson } from '../../procedure';

/** What is asked to find an entry made before: where, and number and year as far as they are remembered. */
export interface OldEntryAsked {
  /** What was registered, in lower case, as it follows "đăng ký": `giám hộ`. */
  readonly what: Words;
  /** Prefix of the three fields; `entry` when absent. */
  readonly prefix?: string;
  /** The office is asked for but need not be answered. */
  readonly officeOptional?: boolean;
  readonly when?: Condition;
  /** Names in the national e-form. */
  readonly national?: { readonly office?: string; readonly number?: string; readonly year?: string };
}

/** `<prefix>Office`, `<prefix>Number`, `<prefix>Year`. Nobody is sent home because he forgot a number. */
export function oldEntry({ what, prefix = 'entry', officeOptional, when, national = {} }: OldEntryAsked) {
  const asked = when ? { when } : {};
  const named = (name: string | undefined) => (name === undefined ? {} : { national: name });
  return {
    [`${prefix}Office`]: {
      kind: 'office',
      required: officeOptional !== true,
      ...asked,
      ...named(national.office),
      label: { vi: `Nơi đã đăng ký ${what.vi}`, km: `កន្លែងដែលបានចុះបញ្ជី${what.km}` },
    },
    [`${prefix}Number`]: {
      kind: 'integer',
      min: 1,
      max: 99999,
      required: false,
      ...asked,
      ...named(national.number),
      label: { vi: `Số đăng ký ${what.vi} (nếu nhớ)`, km: `លេខចុះបញ្ជី${what.km} (បើចាំ)` },
    },
    [`${prefix}Year`]: {
      kind: 'integer',
      min: 1945,
      max: 2100,
      required: false,
      ...asked,
      ...named(national.year),
      label: { vi: `Năm đăng ký ${what.vi} (nếu nhớ)`, km: `ឆ្នាំចុះបញ្ជី${what.km} (បើចាំ)` },
    },
  } satisfies Record<string, FieldSpec>;
}

/** Fields that name a person of the form: for the book, and for searching an earlier one. */
export const namedBy = (prefix: string) =>
  ({
    name: `${prefix}Name`,
    birth: `${prefix}BirthDate`,
    personalId: `${prefix}PersonalId`,
  }) satisfies EntryPerson;

/** Searches one book for a person, under the office, number and year that `oldEntry` asked for with the same prefix. */
export const lookIn = (book: EntryLook['book'], person: EntryPerson, prefix = 'entry'): EntryLook => ({
  book,
  ...person,
  office: `${prefix}Office`,
  number: `${prefix}Number`,
  year: `${prefix}Year`,
});
