import { as, type OfficeCode } from '@hotich/domain';
import { type Entry, findMarriages, findUnderOffice } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import type { Finding, Snapshot } from '../finding';
import { compareDates, findingOver, isKeptBy, proofBy, sameName, undecided } from './entry-proof';
import { answerText, type Rule } from './rule';

/**
 * The parents' marriage in the registers (QĐ 3458/QĐ-BTP). By its key when the parents remember it, else by both names
 * and a whole date of birth of one of them: namesakes are many here, and names alone prove nothing.
 */
export const parentsMarriageRule: Rule = {
  edition: '2026-01-01',
  source: 'register',
  find: ({ answers, inRegisters }) => {
    const text = (field: string): string => answerText(answers, field);
    const couple: Couple = {
      office: as<OfficeCode>(text('marriageOffice')),
      number: Number(text('marriageNumber')),
      year: Number(text('marriageYear')),
      father: { name: text('fatherName'), birth: text('fatherBirthDate') },
      mother: { name: text('motherName'), birth: text('motherBirthDate') },
    };
    return inRegisters((tx) => find(tx, couple));
  },
};

interface Spouse {
  readonly name: string;
  readonly birth: string;
}
interface Couple {
  readonly office: OfficeCode;
  readonly number: number;
  readonly year: number;
  readonly father: Spouse;
  readonly mother: Spouse;
}

async function find(tx: EntityManager, couple: Couple): Promise<Finding> {
  const { office, number, year } = couple;
  const byKey = number > 0 && year > 0 ? await findUnderOffice(tx, { office, kind: 'marriage', year, number }) : [];
  const agreeing = byKey.filter((entry) => agrees(entry, couple) && !contradicts(entry, couple));
  if (agreeing.length > 1) return undecided('marriage', agreeing.length);
  const [exact] = agreeing;
  if (exact) return proofBy(exact, comparisonOf(exact, couple));
  // The number may be misremembered: the names are asked before the form is called wrong.
  const named = await namedLike(tx, couple);
  const [only] = named;
  if (named.length === 1 && only && isCertain(only, couple)) return proofBy(only, comparisonOf(only, couple));
  const [other] = byKey;
  if (byKey.length === 1 && other) return findingOver(other, 'HIT_MISMATCH', comparisonOf(other, couple));
  return undecided('marriage', named.length);
}

async function namedLike(tx: EntityManager, couple: Couple): Promise<Entry[]> {
  const { father, mother, office } = couple;
  if (father.name === '' || mother.name === '') return [];
  const found = await findMarriages(tx, father.name, mother.name);
  return found.filter((entry) => isKeptBy(entry, office) && !contradicts(entry, couple));
}

interface Recorded {
  readonly father: Spouse;
  readonly mother: Spouse;
}

/** Husband and wife as the book has them; a keying clerk may have set them in each other's columns. */
function recordedIn(entry: Entry, couple: Couple): Recorded {
  const of = (prefix: string): Spouse => ({
    name: entry.content[`${prefix}HoTen`] ?? '',
    birth: entry.content[`${prefix}NgaySinh`] ?? '',
  });
  const [husband, wife] = [of('chong'), of('vo')];
  const swapped = sameName(husband.name, couple.mother.name) && sameName(wife.name, couple.father.name);
  return swapped ? { father: wife, mother: husband } : { father: husband, mother: wife };
}

function agrees(entry: Entry, couple: Couple): boolean {
  const recorded = recordedIn(entry, couple);
  return sameName(recorded.father.name, couple.father.name) && sameName(recorded.mother.name, couple.mother.name);
}

const datesOf = (entry: Entry, couple: Couple): string[] => {
  const recorded = recordedIn(entry, couple);
  return [
    compareDates(recorded.father.birth, couple.father.birth),
    compareDates(recorded.mother.birth, couple.mother.birth),
  ];
};
const contradicts = (entry: Entry, couple: Couple): boolean => datesOf(entry, couple).includes('different');
const isCertain = (entry: Entry, couple: Couple): boolean => datesOf(entry, couple).includes('equal');

function comparisonOf(entry: Entry, couple: Couple): Snapshot {
  const { father, mother } = recordedIn(entry, couple);
  return {
    registeredOn: entry.registeredOn,
    fatherName: { claimed: couple.father.name, found: father.name },
    fatherBirthDate: { claimed: couple.father.birth, found: father.birth },
    motherName: { claimed: couple.mother.name, found: mother.name },
    motherBirthDate: { claimed: couple.mother.birth, found: mother.birth },
  };
}
