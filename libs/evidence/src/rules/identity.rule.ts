import { formatPartialDate, parsePartialDate } from '@hotich/domain';
import { answerText, type Rule } from './rule';

/** Số định danh, name and date of birth of the requester against the population database (NĐ 104/2022/NĐ-CP Art. 14(2)). */
export const identityRule: Rule = {
  edition: '2026-01-01',
  source: 'population',
  find: async ({ answers, askPopulation }) => {
    const personalId = answerText(answers, 'requesterPersonalId');
    const name = answerText(answers, 'requesterName');
    const birthDate = answerText(answers, 'requesterBirthDate');
    const claim = { personalId, name, birthDate: askableDate(birthDate) };
    const verdict = await askPopulation((register, ground) => register.verifyPerson(claim, ground));
    const { found, nameMatches, birthDateMatches, alive } = verdict;
    const agrees = nameMatches && birthDateMatches && alive;
    return {
      outcome: !found ? 'NO_DATA' : agrees ? 'HIT_MATCH' : 'HIT_MISMATCH',
      source: 'population',
      fields: {
        personalId: { claimed: personalId, found: found ? personalId : '' },
        ...(found && {
          // The database answers yes or no and shows nothing of its own.
          name: { claimed: name, found: word(nameMatches) },
          birthDate: { claimed: birthDate, found: word(birthDateMatches) },
          alive: alive ? 'có' : 'không',
        }),
      },
    };
  },
};

const word = (matches: boolean): string => (matches ? 'khớp' : 'không khớp');

/** The database compares whole days or years; a month without its day is asked as its year. */
function askableDate(text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  return date.day === undefined ? String(date.year) : formatPartialDate(date, 'iso');
}
