import type { EntryLook } from '@hotich/domain';
import { undecided } from './entry-proof';
import { findEntryFor, soughtBy } from './find-entry-for';
import type { Rule } from './rule';

/** A person's own birth in the registers (QĐ 3458/QĐ-BTP), from the fields that ask for it by convention. */
export const birthEntryRule: Rule = {
  edition: '2026-11-24',
  source: 'register',
  find: async (question) => {
    const sought = soughtBy(question.component.look ?? ownBirth, question);
    if (!sought) return undecided('birth', 0);
    return question.inRegisters((tx) => findEntryFor(tx, sought));
  },
};

export const ownBirth: EntryLook = {
  book: 'birth',
  name: 'subjectName',
  birth: 'subjectBirthDate',
  personalId: 'subjectPersonalId',
  office: 'registrationOffice',
  number: 'registrationNumber',
  year: 'registrationYear',
};
