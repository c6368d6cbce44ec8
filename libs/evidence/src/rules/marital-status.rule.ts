import { ExchangeError, type MaritalStatus } from '@hotich/exchange';
import type { Finding } from '../finding';
import { findingOver } from './entry-proof';
import { deathOf } from './identity.rule';
import { type MarriagesFound, marriagesOf } from './marital-register';
import { maritalVerdict, type Said } from './marital-verdict';
import { personIn, personSnapshot } from './person-in-entry';
import { answerText, type ClaimedPerson, claimedPerson, type Question, type Rule } from './rule';

/**
 * Whether somebody is free to marry, or has the status that a certificate is to say (NĐ 07/2025/NĐ-CP; law.md: both
 * CSDLHTĐT and CSDLQGVDC are asked, and the result is kept in the dossier). A marriage in force and a death of the person
 * decide alone, and need no answer of the database. Anything else waits for it: a database that is down is not one that
 * has no data, so the question stays open.
 */
export const maritalStatusRule: Rule = {
  edition: '2026-11-24',
  source: 'population',
  find: async (question) => {
    const about = question.component.about ?? 'requester';
    const person = claimedPerson(question.answers, about);
    const claimed = statusClaimed(question, about);
    const death = await deathOf(question, person);
    if (death) return findingOver(death, 'HIT_MISMATCH', personSnapshot(person, personIn(death, person).person));
    const marriages = await question.inRegisters((tx) => marriagesOf(tx, person, question.dossierId));
    const held = await statusHeld(question, person);
    if (typeof held !== 'string' && marriages.said !== 'married') throw held;
    return told(marriages, typeof held === 'string' ? held : 'unknown', claimed, person);
  },
};

function told(marriages: MarriagesFound, held: Said, claimed: Said, person: ClaimedPerson): Finding {
  const { said, entry, unclear } = marriages;
  if (unclear > 0) return { outcome: 'NO_DATA', source: 'register', fields: { book: 'marriage', count: unclear } };
  const outcome = maritalVerdict(said, held, claimed);
  // Of two that differ the one that speaks against the claim is shown.
  const shown = outcome === 'HIT_MISMATCH' && maritalVerdict(said, 'unknown', claimed) !== 'HIT_MISMATCH' ? held : said;
  const fields = {
    maritalStatus: { claimed: claimed === 'unknown' ? '' : claimed, found: shown === 'unknown' ? held : shown },
    registers: said,
    population: held,
  };
  if (entry && shown === said)
    return findingOver(entry, outcome, { ...personSnapshot(person, personIn(entry, person).person), ...fields });
  return { outcome, source: 'population', fields };
}

/** The error itself when the database is down: whether that matters depends on the registers. */
async function statusHeld(
  { askPopulation }: Question,
  { personalId }: ClaimedPerson,
): Promise<MaritalStatus | ExchangeError> {
  if (personalId === '') return 'unknown';
  try {
    return (await askPopulation((register, ground) => register.maritalStatusOf(personalId, ground))).status;
  } catch (error) {
    if (error instanceof ExchangeError) return error;
    throw error;
  }
}

/** A form may claim a status of its own person only; those who marry claim none but to be free. */
function statusClaimed({ answers }: Question, about: string): Said {
  if (about !== 'requester' && about !== 'subject') return 'unknown';
  const text = answerText(answers, 'maritalStatus');
  return (['single', 'married', 'divorced', 'widowed'] as const).find((one) => one === text) ?? 'unknown';
}
