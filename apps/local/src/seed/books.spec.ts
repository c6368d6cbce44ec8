import { type Child, type Family, storyCommunes, storyFamilies } from '@hotich/testing';
import { familiesWith } from './books';

const childrenOf = (families: readonly Family[]): Child[] => families.flatMap(({ children }) => children);
const story = childrenOf(storyFamilies).length;

describe('the books that are invented', () => {
  it.each([story, 10, 137, 2_000])('have exactly %i births when so many are asked for', (births) => {
    expect(childrenOf(familiesWith(births))).toHaveLength(births);
  });

  it('always have the families of the story', () => {
    for (const births of [0, 10]) expect(familiesWith(births)).toEqual(expect.arrayContaining([...storyFamilies]));
  });

  it('give each commune its share', () => {
    const children = childrenOf(familiesWith(1_000));
    const shares = storyCommunes.map(
      ({ code }) => children.filter(({ entry }) => entry.officeCode === code).length / children.length,
    );
    for (const share of shares) expect(share).toBeGreaterThan(0.8 / storyCommunes.length);
  });

  it('run from number 1 without a gap', () => {
    const series = new Map<string, number[]>();
    for (const { entry } of childrenOf(familiesWith(1_000))) {
      const book = `${entry.officeCode}/${entry.date.slice(0, 4)}`;
      series.set(book, [...(series.get(book) ?? []), entry.number]);
    }
    for (const numbers of series.values())
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
