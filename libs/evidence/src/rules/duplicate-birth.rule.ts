import { parsePartialDate } from '@hotich/domain';
import { type Entry, findByNameAndBirth } from '@hotich/registers';
import { findingOver, sameName, undecided } from './entry-proof';
import { answerText, type Question, type Rule } from './rule';

/**
 * Whether the child is in a book already: an undertaking alone is not enough, the office has to search. A match here
 * means searched and nobody found; an entry of the same name, date and mother is a mismatch, in any book, accepted or
 * not, for it is a reason to look and never to refuse by machine.
 */
export const duplicateBirthRule: Rule = {
  edition: '2026-01-01',
  source: 'register',
  find: async (question) => {
    const name = answerText(question.answers, 'childName');
    const birth = answerText(question.answers, 'childBirthDate');
    const date = parsePartialDate(birth);
    if (!date || name === '') return undecided('birth', 0);
    const found = await question.inRegisters((tx) => findByNameAndBirth(tx, { kind: 'birth', name, birth: date }));
    const standing = found.filter((entry) => isStanding(entry) && entry.dossierId !== question.dossierId);
    const same = standing.find((entry) => motherIn(entry, question) === 'same');
    if (same)
      return findingOver(same, 'HIT_MISMATCH', {
        childName: { claimed: name, found: same.subjectName },
        childBirthDate: { claimed: birth, found: same.subjectBirth ?? '' },
        motherName: { claimed: answerText(question.answers, 'motherName'), found: same.content['meHoTen'] ?? '' },
      });
    const unclear = standing.filter((entry) => motherIn(entry, question) === 'unknown');
    if (unclear.length > 0) return undecided('birth', unclear.length);
    const fields = { book: 'birth', childName: name, childBirthDate: birth, namesakes: standing.length, count: 0 };
    return { outcome: 'HIT_MATCH', source: 'register', fields };
  },
};

const isStanding = ({ state }: Entry): boolean => state === 'inForce' || state === 'unsigned';

function motherIn(entry: Entry, { answers }: Question): 'same' | 'other' | 'unknown' {
  const number = answerText(answers, 'motherPersonalId');
  if (number !== '' && entry.content['meSoGiayToTuyThan'] === number) return 'same';
  const [claimed, recorded] = [answerText(answers, 'motherName'), entry.content['meHoTen'] ?? ''];
  if (claimed === '' || recorded === '') return 'unknown';
  return sameName(claimed, recorded) ? 'same' : 'other';
}
