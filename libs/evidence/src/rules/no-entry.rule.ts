import { parsePartialDate } from '@hotich/domain';
import { findingOver, undecided } from './entry-proof';
import { soughtBy } from './find-entry-for';
import { entriesAbout, isCertain, personIn, personSnapshot } from './person-in-entry';
import type { Rule } from './rule';

/**
 * Whether something is in no book yet: the undertaking alone is not enough, the office has to search (QĐ 163/QĐ-BTP). An
 * entry of that person, in any book, accepted or not, is a mismatch: a reason to look, never to refuse by machine. Nobody
 * found is a match only after a search by name and date of birth: digitised books have no personal numbers, so that a
 * search by number alone proves nothing. Namesakes whose date is not known in full are left to an officer.
 */
export const noEntryRule: Rule = {
  edition: '2026-11-24',
  source: 'register',
  find: async (question) => {
    const { look } = question.component;
    const sought = look ? soughtBy(look, question) : null;
    if (!sought) return undecided(null, 0);
    const { kind, person } = sought;
    const found = await question.inRegisters((tx) => entriesAbout(tx, [kind], person, question.dossierId));
    const standing = found
      .filter(({ state }) => state === 'inForce' || state === 'unsigned')
      .map((entry) => ({ entry, who: personIn(entry, person).person }))
      .filter(({ who }) => who.numbers !== 'different');
    const same = standing.find(({ who }) => who.numbers === 'equal' || isCertain(who));
    if (same) return findingOver(same.entry, 'HIT_MISMATCH', personSnapshot(person, same.who));
    if (standing.length > 0) return undecided(kind, standing.length);
    if (person.name === '' || !parsePartialDate(person.birth)) return undecided(kind, 0);
    const fields = { book: kind, subjectName: person.name, subjectBirthDate: person.birth, count: 0 };
    return { outcome: 'HIT_MATCH', source: 'register', fields };
  },
};
