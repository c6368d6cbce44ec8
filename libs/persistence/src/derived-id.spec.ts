import { isUuid } from '@hotich/domain';
import { derivedId } from './derived-id';

it('makes the same UUID of the same words, and another of others', () => {
  const once = derivedId('note', 'a', 'b');
  expect(isUuid(once)).toBe(true);
  expect(once[14]).toBe('5');
  expect(derivedId('note', 'a', 'b')).toBe(once);
  expect(derivedId('note', 'ab', '')).not.toBe(once);
  expect(derivedId('act', 'a', 'b')).not.toBe(once);
});
