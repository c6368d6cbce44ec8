import { addDays, parsePlainDate, type PlainDate } from '@hotich/domain';
import type { People } from '../family';
import { bornYearsBefore, dayIn } from '../invent-person';
import { type Random, randomOf } from '../random';
import { type Human, Numbering } from './human';
import { familyOf, nameFor, twinName } from './invent-names';
import { inventHamlet, villages } from './villages';

const peoples: readonly [People, ...People[]] = [
  ...(['Kinh', 'Kinh', 'Kinh', 'Kinh', 'Kinh', 'Kinh'] as const),
  ...(['Khmer', 'Khmer', 'Khmer', 'Hoa'] as const),
];
const youngest = parsePlainDate('2025-12-31');

/**
 * Families of the province, parents and children, born between 1930 and 2025: siblings who share a middle name, twins
 * with neighbouring numbers, a child named after one that died, namesakes of one year. The same seed, the same people.
 */
export function inventProvince(seed: number, people: number): Human[] {
  const random = randomOf(seed);
  const numbering = new Numbering(random);
  const humans: Human[] = [];
  while (humans.length < people) humans.push(...household(random, numbering));
  return withNamesakes(random, numbering, humans.slice(0, people));
}

function household(random: Random, numbering: Numbering): Human[] {
  const kin = random.pick(peoples);
  const married = dayIn(random, parsePlainDate('1952-01-01'), parsePlainDate('2022-12-31'));
  const shared = { home: random.pick(villages), hamlet: inventHamlet(random) };
  const make = (
    traits: Pick<Human, 'people' | 'name' | 'sex' | 'born' | 'mother' | 'father'>,
    twin?: Human,
  ): Human => ({
    ...traits,
    ...shared,
    personalId: numbering.personalId(traits.sex, traits.born, twin?.personalId),
    oldNumber: numbering.oldNumber(traits.born),
  });
  const grown = (sex: Human['sex'], born: PlainDate, of: People): Human => {
    const father = nameFor(random, of, 'male');
    const name = nameFor(random, of, sex, familyOf(father, of, born, random));
    return make({ people: of, name, sex, born, father, mother: nameFor(random, of, 'female') });
  };
  const father = grown('male', bornYearsBefore(random, married, random.int(20, 36)), kin);
  const mother = grown(
    'female',
    bornYearsBefore(random, married, random.int(18, 32)),
    random.chance(0.1) ? random.pick(peoples) : kin,
  );
  const children: Human[] = [];
  const parents = { people: kin, mother: mother.name, father: father.name };
  let born = addDays(married, random.int(260, 900));
  for (let left = random.int(1, 5); left > 0 && born <= youngest; left -= 1) {
    const sex = random.pick(['male', 'female'] as const);
    const late = random.chance(0.01) ? children.find((child) => child.sex === sex) : undefined;
    const name = late?.name ?? nameFor(random, kin, sex, familyOf(father.name, kin, born, random));
    const child = make({ ...parents, name, sex, born });
    children.push(child);
    if (random.chance(0.04)) children.push(make(twinTraits(random, child), child));
    born = addDays(born, random.int(330, 1500));
  }
  return [father, mother, ...children];
}

function twinTraits(random: Random, first: Human): Human {
  const sex = random.chance(0.7) ? first.sex : first.sex === 'male' ? 'female' : 'male';
  const name = sex === first.sex ? twinName(random, first.name, first.people, sex) : nameFor(random, first.people, sex);
  const [family = ''] = first.name.split(' ');
  return { ...first, sex, name: [family, ...name.split(' ').slice(1)].join(' ') };
}

/** One in fifty bears the name of a stranger of the same year, and one of ten of those the same birthday too. */
function withNamesakes(random: Random, numbering: Numbering, humans: readonly Human[]): Human[] {
  const [first, ...rest] = humans;
  if (first === undefined) return [];
  return humans.map((human) => {
    if (!random.chance(0.02)) return human;
    const other = random.pick([first, ...rest]);
    if (other.father === human.father) return human;
    const born = random.chance(0.1) ? other.born : bornYearsBefore(random, other.born, 0);
    const { name, sex, people } = other;
    const [family = ''] = other.father.split(' ');
    const father = [family, ...human.father.split(' ').slice(1)].join(' ');
    return {
      ...human,
      name,
      sex,
      people,
      born,
      father,
      personalId: numbering.personalId(sex, born),
      oldNumber: numbering.oldNumber(born),
    };
  });
}
