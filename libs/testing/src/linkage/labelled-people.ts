import { type Random, randomOf } from '../random';
import { assertShares, type Damage, damaged } from './damage/damage';
import { writtenDate } from './damage/figures';
import type { Human } from './human';
import { inventProvince } from './invent-province';
import type { PersonRecord } from './person-record';
import { placeNow } from './villages';

export interface LabelledOptions {
  readonly seed: number;
  /** People of the invented province, of whom seven in ten stand in both sources and the others in one of them. */
  readonly people: number;
  /** What befell the right source, an old book as a rule. */
  readonly damage: Damage;
  /** What befell the left one; nothing when left out. */
  readonly leftDamage?: Damage;
  /** Share of the people of the right source who were registered again and stand in it twice; 0.01 when left out. */
  readonly registeredAgain?: number;
}

export interface LabelledPeople {
  readonly left: readonly PersonRecord[];
  readonly right: readonly PersonRecord[];
  /** Every pair of one person across the sources: two of him where the right one has him twice. */
  readonly truth: readonly (readonly [leftId: string, rightId: string])[];
  /** Pairs of one person inside the right source. */
  readonly rightTwice: readonly (readonly [firstId: string, secondId: string])[];
  /** What befell each record of the right source, by its id. */
  readonly harms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Two sources about invented people, with the truth of who is who. The order and the ids of the records tell nothing. The
 * same options give the same people, always. Throws `testing.sharesAboveOne` when more harm is asked for than can be.
 */
export function labelledPeople(options: LabelledOptions): LabelledPeople {
  const { seed, people, damage, leftDamage = {}, registeredAgain = 0.01 } = options;
  assertShares(damage);
  assertShares(leftDamage);
  const random = randomOf(seed * 7919 + 17);
  const left: Told[] = [];
  const right: Told[] = [];
  for (const human of inventProvince(seed, people)) {
    const where = random.next();
    if (where < 0.85) left.push(tell(leftRecord(human), human, leftDamage, random));
    if (where >= 0.15) {
      right.push(tell(rightRecord(human), human, damage, random));
      if (random.chance(registeredAgain)) right.push(tell(rightRecord(human), human, damage, random));
    }
  }
  const [lefts, rights] = [numbered(left, 'L', random), numbered(right, 'R', random)];
  const of = new Map(lefts.map(({ human, record }) => [human, record.id]));
  return {
    left: lefts.map(({ record }) => record),
    right: rights.map(({ record }) => record),
    truth: rights.flatMap(({ human, record }) => {
      const leftId = of.get(human);
      return leftId === undefined ? [] : [[leftId, record.id] as const];
    }),
    rightTwice: pairsOfOne(rights),
    harms: new Map(rights.map(({ record, harms }) => [record.id, harms])),
  };
}

interface Told {
  readonly human: Human;
  readonly record: PersonRecord;
  readonly harms: readonly string[];
}

const tell = (record: PersonRecord, human: Human, damage: Damage, random: Random): Told => ({
  human,
  ...damaged(record, human, damage, random),
});

/** A source that writes dates as machines do. */
const leftRecord = (human: Human): PersonRecord => ({
  id: '',
  name: human.name,
  birth_date: human.born,
  sex: human.sex === 'male' ? 'Nam' : 'Nữ',
  personal_id: human.personalId,
  mother: human.mother,
  father: human.father,
  place: placeNow(human.home, human.hamlet),
});

/** A source that writes them as books do. */
const rightRecord = (human: Human): PersonRecord => ({ ...leftRecord(human), birth_date: writtenDate(human.born) });

/** Shuffled first, so that neither order nor number betrays who belongs to whom. */
function numbered(told: readonly Told[], letter: string, random: Random): Told[] {
  return told
    .map((one) => ({ one, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }, index) => ({ ...one, record: { ...one.record, id: `${letter}${index + 1}` } }));
}

function pairsOfOne(told: readonly Told[]): (readonly [string, string])[] {
  const seen = new Map<Human, string>();
  return told.flatMap(({ human, record }) => {
    const first = seen.get(human);
    seen.set(human, record.id);
    return first === undefined ? [] : [[first, record.id] as const];
  });
}
