import { undecided } from './entry-proof';
import { findEntryFor, soughtBy } from './find-entry-for';
import type { Rule } from './rule';

/** The earlier entry that a component names, in whichever book (QĐ 3458/QĐ-BTP): found, it answers for the paper. */
export const entryRule: Rule = {
  edition: '2026-11-24',
  source: 'register',
  find: async (question) => {
    const { look } = question.component;
    const sought = look ? soughtBy(look, question) : null;
    if (!sought) return undecided(null, 0);
    return question.inRegisters((tx) => findEntryFor(tx, sought));
  },
};
