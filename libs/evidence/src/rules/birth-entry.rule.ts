import { as, type OfficeCode, parsePartialDate } from '@hotich/domain';
import { type Entry, findByNameAndBirth, findUnderOffice } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import type { Finding, Snapshot } from '../finding';
import { compareDates, findingOver, isKeptBy, proofBy, sameName, undecided } from './entry-proof';
import { answerText, type Rule } from './rule';

/**
 * A person's own birth in the registers (QĐ 3458/QĐ-BTP). By its key and the name; else by name and whole date of birth
 * when exactly one entry of that office has both. A name with a year alone, or two entries (twins, a birth registered
 * again), is left to an officer.
 */
export const birthEntryRule: Rule = {
  edition: '2026-01-01',
  source: 'register',
  find: ({ answers, inRegisters }) => {
    const text = (field: string): string => answerText(answers, field);
    const asked: Asked = {
      office: as<OfficeCode>(text('registrationOffice')),
      number: Number(text('registrationNumber')),
      year: Number(text('registrationYear')),
      name: text('subjectName'),
      birth: text('subjectBirthDate'),
      personalId: text('subjectPersonalId'),
    };
    return inRegisters((tx) => find(tx, asked));
  },
};

interface Asked {
  readonly office: OfficeCode;
  readonly number: number;
  readonly year: number;
  readonly name: string;
  readonly birth: string;
  readonly personalId: string;
}

async function find(tx: EntityManager, asked: Asked): Promise<Finding> {
  const { office, number, year } = asked;
  const byKey = number > 0 && year > 0 ? await findUnderOffice(tx, { office, kind: 'birth', year, number }) : [];
  const agreeing = byKey.filter((entry) => sameName(entry.subjectName, asked.name) && !contradicts(entry, asked));
  if (agreeing.length > 1) return undecided('birth', agreeing.length);
  const [exact] = agreeing;
  if (exact) return proofBy(exact, comparisonOf(exact, asked));
  // The number may be misremembered: name and date are asked before the form is called wrong.
  const named = await namedLike(tx, asked);
  const [only] = named;
  if (named.length === 1 && only && compareDates(only.subjectBirth, asked.birth) === 'equal') {
    const outcome = contradicts(only, asked) ? 'HIT_MISMATCH' : null;
    return outcome ? findingOver(only, outcome, comparisonOf(only, asked)) : proofBy(only, comparisonOf(only, asked));
  }
  const [other] = byKey;
  if (byKey.length === 1 && other) return findingOver(other, 'HIT_MISMATCH', comparisonOf(other, asked));
  return undecided('birth', named.length);
}

async function namedLike(tx: EntityManager, asked: Asked): Promise<Entry[]> {
  const birth = parsePartialDate(asked.birth);
  if (!birth || asked.name === '') return [];
  const found = await findByNameAndBirth(tx, { kind: 'birth', name: asked.name, birth });
  return found.filter((entry) => isKeptBy(entry, asked.office));
}

/** Another date, or another personal number where both are known, is another person. */
const contradicts = (entry: Entry, asked: Asked): boolean =>
  compareDates(entry.subjectBirth, asked.birth) === 'different' ||
  (asked.personalId !== '' && entry.subjectPersonalId !== null && entry.subjectPersonalId !== asked.personalId);

function comparisonOf(entry: Entry, asked: Asked): Snapshot {
  return {
    registeredOn: entry.registeredOn,
    subjectName: { claimed: asked.name, found: entry.subjectName },
    subjectBirthDate: { claimed: asked.birth, found: entry.subjectBirth ?? '' },
    ...(asked.personalId !== '' && {
      subjectPersonalId: { claimed: asked.personalId, found: entry.subjectPersonalId ?? '' },
    }),
  };
}
