import type { QuestionAndAnswer } from '@hotich/catalogue';

export interface Person {
  /** Prefix of the form's fields about this person, as acts name him: `husband` for `husbandName`. */
  readonly party: string;
  readonly name: string;
}

const ending = 'Name';

/** The persons named in a form, in its order. Whoever was not named cannot stand before an officer. */
export const peopleIn = (record: readonly QuestionAndAnswer[]): readonly Person[] =>
  record.flatMap(({ field, answer }) =>
    field.endsWith(ending) && typeof answer === 'string' && answer !== ''
      ? [{ party: field.slice(0, -ending.length), name: answer }]
      : [],
  );

/** These parties by name; one whom the form does not name keeps its prefix, so that nobody is left out unseen. */
export const named = (parties: readonly string[], record: readonly QuestionAndAnswer[]): readonly Person[] => {
  const people = peopleIn(record);
  return parties.map((party) => people.find((one) => one.party === party) ?? { party, name: party });
};
