import { formatPartialDate, parsePartialDate } from '@hotich/domain';
import type { Entry } from '@hotich/registers';
import type { Finding } from '../finding';
import { findingOver } from './entry-proof';
import { entriesAbout, isCertain, personIn, personSnapshot } from './person-in-entry';
import { type ClaimedPerson, claimedPerson, type Question, type Rule } from './rule';

/**
 * Số định danh, name and date of birth of a person of the form, the requester unless another is named, against the
 * population database (NĐ 104/2022/NĐ-CP Điều 14(2)). A death in the registers locks the person (Luật Hộ tịch
 * 60/2014/QH13 Điều 34(2)): nobody answers to that identity any more, whatever the database still says. Only of the one
 * whose death is to be registered it does not matter whether he is alive.
 */
export const identityRule: Rule = {
  edition: '2026-11-24',
  source: 'population',
  find: async (question) => {
    const about = question.component.about ?? 'requester';
    const person = claimedPerson(question.answers, about);
    const ofTheDead = about === 'deceased';
    const death = ofTheDead ? null : await deathOf(question, person);
    if (death) return findingOver(death, 'HIT_MISMATCH', personSnapshot(person, personIn(death, person).person));
    // A foreigner has no number, and the database is not to be asked by name.
    if (person.personalId === '') return nobody('');
    return verified(question, person, ofTheDead);
  },
};

export async function deathOf(question: Question, person: ClaimedPerson): Promise<Entry | null> {
  const found = await question.inRegisters((tx) => entriesAbout(tx, ['death'], person, question.dossierId));
  return found.find((entry) => entry.state === 'inForce' && isCertain(personIn(entry, person).person)) ?? null;
}

async function verified({ askPopulation }: Question, person: ClaimedPerson, mayBeDead: boolean): Promise<Finding> {
  const { personalId, name, birth } = person;
  const claim = { personalId, name, birthDate: askableDate(birth) };
  const verdict = await askPopulation((register, ground) => register.verifyPerson(claim, ground));
  const { found, nameMatches, birthDateMatches, alive } = verdict;
  if (!found) return nobody(personalId);
  const agrees = nameMatches && birthDateMatches && (alive || mayBeDead);
  return {
    outcome: agrees ? 'HIT_MATCH' : 'HIT_MISMATCH',
    source: 'population',
    fields: {
      personalId: { claimed: personalId, found: personalId },
      // The database answers yes or no and shows nothing of its own.
      name: { claimed: name, found: word(nameMatches) },
      birthDate: { claimed: birth, found: word(birthDateMatches) },
      alive: alive ? 'có' : 'không',
    },
  };
}

const nobody = (personalId: string): Finding => ({
  outcome: 'NO_DATA',
  source: 'population',
  fields: { personalId: { claimed: personalId, found: '' } },
});

const word = (matches: boolean): string => (matches ? 'khớp' : 'không khớp');

/** The database compares whole days or years; a month without its day is asked as its year. */
function askableDate(text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  return date.day === undefined ? String(date.year) : formatPartialDate(date, 'iso');
}
