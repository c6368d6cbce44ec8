import { type WrittenDate, readBirthDate } from './birth-date';
import { type NameForm, nameForm } from './name-form';

/** What a list knows of a person, as written there; all but the id may be missing or empty. */
export interface PersonAsWritten {
  readonly id: string;
  readonly name?: string | undefined;
  /** See `readBirthDate`. */
  readonly birthDate?: string | undefined;
  /** `nam`, `nữ`, `male`, `female`, `m`, `f`, 1 for men and 0 or 2 for women. */
  readonly sex?: string | undefined;
  readonly personalId?: string | undefined;
  readonly mother?: string | undefined;
  readonly father?: string | undefined;
  readonly place?: string | undefined;
}

/** A person made ready for comparing with many others; null is not known. */
export interface LinkablePerson {
  readonly id: string;
  readonly name: NameForm | null;
  readonly birthDate: WrittenDate | null;
  readonly sex: 'male' | 'female' | null;
  readonly personalId: string | null;
  readonly mother: NameForm | null;
  readonly father: NameForm | null;
  readonly place: NameForm | null;
}

const MALE = new Set(['NAM', 'MALE', 'M', '1', 'TRAI', 'MAN', 'BOY']);
const FEMALE = new Set(['NU', 'FEMALE', 'F', '2', '0', 'GAI', 'WOMAN', 'GIRL']);

/** Costs some microseconds; do it once a person, not once a pair. */
export function linkable(person: PersonAsWritten): LinkablePerson {
  return {
    id: person.id,
    name: nameForm(person.name),
    birthDate: readBirthDate(person.birthDate ?? ''),
    sex: sexOf(person.sex),
    personalId: numberOf(person.personalId),
    mother: nameForm(person.mother),
    father: nameForm(person.father),
    place: nameForm(person.place),
  };
}

function sexOf(text: string | undefined): 'male' | 'female' | null {
  const fold = nameForm(text)?.tight;
  if (fold === undefined) return null;
  if (MALE.has(fold)) return 'male';
  return FEMALE.has(fold) ? 'female' : null;
}

/** Letters stay, for other countries' numbers; one digit all along is how people fill a box they must fill. */
function numberOf(text: string | undefined): string | null {
  const signs = (text ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const digits = signs.replace(/[OQ]/g, '0').replace(/[IL]/g, '1');
  const clean = /^\d+$/.test(digits) ? digits : signs;
  if (clean.length < 4 || /^(.)\1*$/.test(clean)) return null;
  // Spreadsheets drop the zero at the head of a twelve-digit number.
  return /^\d{11}$/.test(clean) ? `0${clean}` : clean;
}
