import { patternOf } from './search-pattern';

it.each([
  ['  Nguyễn   An ', '%Nguyễn An%'],
  ['100%', '%100\\%%'],
  ['a_b\\', '%a\\_b\\\\%'],
])('searches for what was typed, letter by letter: %s', (typed, pattern) => expect(patternOf(typed)).toBe(pattern));

it('does not search for nothing', () => {
  expect(patternOf(undefined)).toBeNull();
  expect(patternOf('   ')).toBeNull();
});
