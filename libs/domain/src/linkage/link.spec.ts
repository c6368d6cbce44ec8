import { candidatePairs } from './candidates';
import { editDistance } from './edit-distance';
import { jaroWinkler } from './jaro-winkler';
import { findDuplicates, linkLists } from './link';
import { linkable } from './linkable-person';

const given = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hà', 'Hùng', 'Khoa', 'Linh', 'Mai', 'Nga', 'Oanh', 'Phúc'];
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Thạch', 'Lý'];
const people = Array.from({ length: 400 }, (_, index) => ({
  id: String(index),
  name: `${surnames[index % 7] ?? ''} ${given[(index * 5) % 11] ?? ''} ${given[(index * 7) % 13] ?? ''}`,
  birthDate: `${1950 + ((index * 37) % 70)}-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-${String(2 + ((index * 11) % 26)).padStart(2, '0')}`,
}));

describe('lists', () => {
  it('are linked record by record through lost marks and swapped days', () => {
    const left = people.map(linkable);
    const right = people.map((person) =>
      linkable({ ...person, id: `r${person.id}`, name: person.name.normalize('NFD').replace(/\p{M}/gu, '') }),
    );
    const pairs = linkLists(left, right);
    const matches = pairs.filter(({ verdict }) => verdict === 'match');
    expect(matches.filter(({ left: a, right: b }) => b.id !== `r${a.id}`)).toEqual([]);
    expect(matches.length).toBeGreaterThan(390);
  });

  it('give the same answer every time, and none for nobody', () => {
    const some = people.slice(0, 50).map(linkable);
    expect(linkLists(some, some)).toEqual(linkLists(some, some));
    expect(linkLists([], some)).toEqual([]);
    expect(findDuplicates([])).toEqual([]);
  });

  it('show each duplicate inside them once, the earlier record on the left', () => {
    const twice = [
      ...people.slice(0, 100),
      ...people.slice(0, 20).map((person) => ({ ...person, id: `x${person.id}` })),
    ];
    const found = findDuplicates(twice.map(linkable)).filter(({ verdict }) => verdict === 'match');
    expect(found.map(({ left, right }) => `${left.id} ${right.id}`).sort()).toEqual(
      people
        .slice(0, 20)
        .map(({ id }) => `${id} x${id}`)
        .sort(),
    );
  });

  it('hold two who are equal candidates for one place, and neither gets it', () => {
    const mother = 'Trần Thị Bích';
    const left = [linkable({ id: 'l', name: 'Lê Minh', birthDate: '1990-05-06', mother })];
    const right = ['Lê Minh Anh', 'Lê Minh Tú'].map((name) =>
      linkable({ id: name, name, birthDate: '1990-05-06', mother }),
    );
    expect(linkLists(left, right).filter(({ verdict }) => verdict === 'match')).toEqual([]);
  });

  it('propose no pair of a record with itself', () => {
    expect(candidatePairs(people.map(linkable)).every(({ left, right }) => left < right)).toBe(true);
  });
});

describe('words', () => {
  it('are as far apart as there are slips between them, a swap being one', () => {
    expect(editDistance('LAN', 'LAN', 2)).toBe(0);
    expect(editDistance('THANH', 'TAHNH', 2)).toBe(1);
    expect(editDistance('THANH', 'THAH', 2)).toBe(1);
    expect(editDistance('THANH', 'LONG', 2)).toBe(3);
  });

  it('are likelier alike when they begin alike', () => {
    expect(jaroWinkler('MARTHA', 'MARHTA')).toBeCloseTo(0.961, 3);
    expect(jaroWinkler('DIXON', 'DICKSONX')).toBeCloseTo(0.813, 3);
    expect(jaroWinkler('AB', 'CD')).toBe(0);
  });
});
