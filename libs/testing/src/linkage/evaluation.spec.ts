import { linkable, linkLists, type LinkablePerson } from '@hotich/domain';
import { type Damage, damageLevels, evaluateLinks, type Evaluation, labelledPeople, type PersonRecord } from './index';

/** The matcher of the product over lists whose truth is known. Small lists: what it learns from large ones, a bench shows. */
function matched(seed: number, damage: Damage): Evaluation {
  const people = labelledPeople({ seed, people: 240, damage });
  const links = linkLists(people.left.map(read), people.right.map(read));
  return evaluateLinks(
    people,
    links.map(({ left, right, verdict }) => ({ left: left.id, right: right.id, verdict })),
  );
}

const read = ({ birth_date: birthDate, personal_id: personalId, ...rest }: PersonRecord): LinkablePerson =>
  linkable({ ...rest, birthDate, personalId });

describe('two lists of about 200 invented people each', () => {
  it('are linked whole, and nobody with another, when nothing befell them', () => {
    expect(matched(1, {})).toMatchObject({ recall: 1, precision: 1, falseMatches: [] });
  });

  it('of which one is an old book are wrong in one match of a hundred at most, and hide hardly anybody from review', () => {
    const found = [1, 2, 3].map((seed) => matched(seed, damageLevels.usual));
    const mean = (read: (one: Evaluation) => number): number =>
      found.reduce((sum, one) => sum + read(one), 0) / found.length;
    expect(mean(({ precision }) => precision)).toBeGreaterThan(0.99);
    expect(mean(({ recall }) => recall)).toBeGreaterThan(0.95);
    expect(mean(({ recallWithReview }) => recallWithReview)).toBeGreaterThan(0.99);
    expect(mean(({ strangersCalledSimilar }) => strangersCalledSimilar)).toBeLessThan(0.001);
  });
});

describe('what is held against the truth', () => {
  const people = labelledPeople({ seed: 1, people: 20, damage: {}, registeredAgain: 0 });
  const [first, second] = people.truth;
  const link = (pair: readonly [string, string] | undefined, verdict: string) => ({
    left: pair?.[0] ?? '',
    right: pair?.[1] ?? '',
    verdict,
  });

  it('counts a match, a review, a wrong match and what was not mentioned, each as what it is', () => {
    const wrong = link([first?.[0] ?? '', second?.[1] ?? ''], 'match');
    const found = evaluateLinks(people, [link(first, 'match'), link(second, 'review'), wrong]);
    const all = people.truth.length;
    expect(found).toMatchObject({
      recall: 1 / all,
      recallWithReview: 2 / all,
      precision: 1 / 2,
      falseMatches: [wrong],
      idleReviews: 0,
    });
    expect(found.missed).toHaveLength(all - 2);
  });

  it('takes a pair that was compared and called no for one that was not found', () => {
    expect(evaluateLinks(people, [link(first, 'no')])).toMatchObject({ recall: 0, precision: 1, falseMatches: [] });
  });
});
