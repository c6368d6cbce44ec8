import { editions } from './catalogue';
import { defaultPolicy } from './procedure';
import { uncertain } from './uncertain';

const doubt = 'chưa xác minh';
const inCatalogue = /^(\*|\d\.\d{6}|LHT\.\d{2}): /;

/** `code: path` of every ground that somebody has yet to read; the path is that of the thing the ground stands for. */
const doubted = new Set(
  editions.flatMap((procedure) => doubtsIn(procedure, '').map((path) => `${procedure.code}: ${path}`)),
);
const listed = uncertain.flatMap(({ where }) => where.filter((place) => inCatalogue.test(place)));
const covers = (place: string, one: string): boolean =>
  place === one || (place.startsWith('*') && place.slice(1) === one.slice(one.indexOf(':')));

describe('what is uncertain', () => {
  it('is listed for every ground that says so', () => {
    expect([...doubted].filter((one) => !listed.some((place) => covers(place, one)))).toEqual([]);
  });

  it('is listed no longer once a ground says otherwise', () => {
    expect(listed.filter((place) => ![...doubted].some((one) => covers(place, one)))).toEqual([]);
  });

  it('bears one name a question, says what is asked, what is taken for it and why', () => {
    const keys = uncertain.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { what, where, ground, value } of uncertain) {
      expect([what, ground].filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
      expect(what).toMatch(/\?$/);
      expect(where).not.toEqual([]);
      expect(String(value)).not.toBe('');
    }
  });

  it('can be set by the office where it is a habit, under the name of the habit, and starts from the usual one', () => {
    const habits = uncertain.filter(({ key }) => key.startsWith('policy.'));
    expect(Object.fromEntries(habits.map(({ key, value }) => [key.slice(7), value]))).toEqual(defaultPolicy);
    expect(habits.filter(({ settable }) => !settable)).toEqual([]);
  });
});

/** Items of lists are told by their id: numbers move when something is put in before. */
function doubtsIn(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'ground') return typeof value === 'string' && value.includes(doubt) ? [path || 'ground'] : [];
    const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : key;
    return doubtsIn(value, path === '' ? id : `${path}.${id}`);
  });
}
