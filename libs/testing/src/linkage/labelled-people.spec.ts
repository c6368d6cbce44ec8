import { damageLevels } from './damage/damage-levels';
import { asTcvn3, asVni } from './damage/old-encodings';
import { labelledPeople, type LabelledPeople } from './labelled-people';
import { type PersonRecord, wordColumns } from './person-record';

const some = (damage: object, seed = 1, people = 2000) => labelledPeople({ seed, people, damage });
const words = (record: PersonRecord) => wordColumns.map((column) => record[column]).join(' ');
const pairsOf = ({ left, right, truth }: LabelledPeople) => {
  const [lefts, rights] = [new Map(left.map((one) => [one.id, one])), new Map(right.map((one) => [one.id, one]))];
  return truth.map(([l, r]): [PersonRecord, PersonRecord] => {
    const [a, b] = [lefts.get(l), rights.get(r)];
    if (!a || !b) throw new Error('the truth names a record that is not there');
    return [a, b];
  });
};
const groups = (records: readonly PersonRecord[], keyOf: (record: PersonRecord) => string): PersonRecord[][] => {
  const found = new Map<string, PersonRecord[]>();
  for (const record of records) found.set(keyOf(record), [...(found.get(keyOf(record)) ?? []), record]);
  return [...found.values()];
};
const iso = (written: string) => written.split('/').reverse().join('-');

describe('two sources about the same invented people', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(some(damageLevels.heavy, 4)).toEqual(some(damageLevels.heavy, 4));
    expect(some(damageLevels.heavy, 4).left).not.toEqual(some(damageLevels.heavy, 5).left);
  });

  it('agree in every column where nothing befell them, but for the way of writing a date', () => {
    const pairs = pairsOf(some({}));
    expect(pairs.length).toBeGreaterThan(1300);
    for (const [left, right] of pairs)
      expect({ ...right, id: left.id, birth_date: iso(right.birth_date) }).toEqual(left);
  });

  it('each hold people whom the other does not know', () => {
    const { left, right, truth } = some({});
    expect(left.length - new Set(truth.map(([id]) => id)).size).toBeGreaterThan(200);
    expect(right.length - new Set(truth.map(([, id]) => id)).size).toBeGreaterThan(200);
  });

  it('hold whoever was registered again twice, and say so', () => {
    const people = labelledPeople({ seed: 2, people: 1000, damage: {}, registeredAgain: 0.1 });
    expect(people.rightTwice.length).toBeGreaterThan(50);
    const numbers = new Map(people.right.map(({ id, personal_id }) => [id, personal_id]));
    for (const [first, second] of people.rightTwice) expect(numbers.get(first)).toBe(numbers.get(second));
    expect(new Set(people.truth.map(([id]) => id)).size).toBeLessThan(people.truth.length);
  });

  it('betray nobody by order or id', () => {
    const same = some({}).truth.filter(([left, right]) => left.slice(1) === right.slice(1));
    expect(same.length).toBeLessThan(20);
  });

  it('number nobody as a real person could be', () => {
    const { left, right } = some(damageLevels.usual);
    for (const { personal_id: id } of left) expect(id).toMatch(/^099\d{9}$/);
    for (const { personal_id: id } of right) expect(id).toMatch(/^(099\d{9}|999\d{6}|)$/);
    expect(new Set(left.map(({ personal_id: id }) => id)).size).toBe(left.length);
  });

  it('write composed letters unless an old writing befell them', () => {
    const people = some({ ...damageLevels.heavy, decomposed: 0, tcvn3: 0, vni: 0 });
    for (const record of [...people.left, ...people.right]) expect(words(record).normalize('NFC')).toBe(words(record));
    expect(some({ decomposed: 1 }).right.every((record) => words(record) === words(record).normalize('NFD'))).toBe(
      true,
    );
  });
});

describe('the people', () => {
  const { left } = some({}, 3, 5000);
  it('have twins, whose names, numbers and nothing else tell them apart', () => {
    const byBirth = groups(left, ({ birth_date, mother, father }) => [birth_date, mother, father].join());
    const twins = byBirth.filter((born) => born.length === 2);
    expect(twins.length).toBeGreaterThan(30);
    const alike = twins.filter(
      ([one, other]) => one?.name.split(' ').slice(0, -1).join() === other?.name.split(' ').slice(0, -1).join(),
    );
    expect(alike.length).toBeGreaterThan(10);
    for (const [one, other] of twins) expect(one?.personal_id).not.toBe(other?.personal_id);
  });

  it('have namesakes of one year, who are not one person', () => {
    const byName = groups(left, ({ name, birth_date }) => name + birth_date.slice(0, 4));
    expect(byName.filter((namesakes) => namesakes.length > 1).length).toBeGreaterThan(40);
  });

  it('are Khmer in part, some of whom bear the father’s given name', () => {
    const heirs = left.filter(({ name, father }) => name.split(' ')[0] === father.split(' ').at(-1));
    expect(heirs.length).toBeGreaterThan(20);
  });
});

describe('what befalls a record', () => {
  it.each(['yearOnly', 'missingNumber', 'missingMother', 'oldPlace', 'capitals', 'droppedLetter'] as const)(
    '%s befalls as many as were asked for, and nobody else changes',
    (harm) => {
      const people = some({ [harm]: 0.3 }, 6, 4000);
      const struck = [...people.harms.values()].filter((harms) => harms.includes(harm));
      expect(Math.abs(struck.length / people.right.length - 0.3)).toBeLessThan(0.03);
      const changed = pairsOf(people).filter(
        ([left, right]) =>
          iso(right.birth_date) !== left.birth_date ||
          words(left) !== words(right) ||
          left.personal_id !== right.personal_id,
      );
      expect(changed.every(([, right]) => people.harms.get(right.id)?.includes(harm))).toBe(true);
      expect(Math.abs(changed.length / people.truth.length - 0.3)).toBeLessThan(0.03);
    },
  );

  it('never is more than everything', () => {
    expect(() => some({ yearOnly: 0.7, missingDay: 0.4 })).toThrow('testing.sharesAboveOne');
  });

  it('leaves the old number of nine digits where the new one was', () => {
    const { right } = some({ oldNumber: 1 });
    for (const { personal_id: id } of right) expect(id).toMatch(/^(999\d{6})?$/);
    expect(right.some(({ personal_id: id }) => id !== '')).toBe(true);
  });

  it.each([
    ['Nguyễn Thị Đào', 'NguyÔn ThÞ §µo', 'Nguyeãn Thò Ñaøo'],
    ['Huỳnh Mỹ Ưng', 'Huúnh Mü ¦ng', 'Huyønh Myõ Öng'],
    ['Trần Văn Bượm', 'TrÇn V¨n B\u00AD\u00EEm', 'Traàn Vaên Böôïm'],
    ['Ánh', '¸nh', 'AÙnh'],
  ])('writes %s as old software did', (name, tcvn3, vni) => {
    expect([asTcvn3(name), asVni(name)]).toEqual([tcvn3, vni]);
  });
});
