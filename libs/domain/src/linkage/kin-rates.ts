import { isWhole } from './birth-date';
import type { LinkablePerson } from './linkable-person';

/** How many twins, siblings and other kin at one place a record has in a list, on average. */
export interface KinRates {
  readonly twins: number;
  readonly siblings: number;
  readonly housemates: number;
}

/** One birth in fifty is of twins, as a person; the others are guesses for a commune's books. */
export const usualKinRates: KinRates = { twins: 0.02, siblings: 1, housemates: 1 };

/** So many records would have to speak before they outweigh the belief. */
const beliefInRecords = 60;
/** Groups beyond this are no families but defaults, and would take long. */
const largestFamily = 12;
const mostOf: KinRates = { twins: 0.05, siblings: 3, housemates: 2 };

/**
 * Counts relatives inside lists that hold a person once as a rule: two records there that agree in date and parents, or
 * date and home, and bear different names, are twins. A list without any, such as a sample of a country, lets a changed
 * surname be what it is; a list with many makes every such pair suspect.
 */
export function kinRatesOf(lists: readonly (readonly LinkablePerson[])[]): KinRates {
  const rate = (of: keyof KinRates, keysOf: (person: LinkablePerson) => readonly string[]) => {
    // Only who could have shown relatives speaks.
    const size = lists.reduce((sum, list) => sum + list.filter((person) => keysOf(person).length > 0).length, 0);
    const count = lists.reduce((sum, list) => sum + pairsSharing(list, keysOf), 0);
    const counted = (2 * count + beliefInRecords * usualKinRates[of]) / (size + beliefInRecords);
    return Math.min(mostOf[of], counted);
  };
  return {
    twins: rate('twins', (person) => {
      const { birthDate } = person;
      if (birthDate === null || !isWhole(birthDate)) return [];
      return [...parentsOf(person), ...homeOf(person)].map((key) => `${birthDate.digits} ${key}`);
    }),
    siblings: rate('siblings', parentsOf),
    housemates: rate('housemates', homeOf),
  };
}

function parentsOf({ mother, father }: LinkablePerson): readonly string[] {
  return [mother === null ? '' : `mother ${mother.tight}`, father === null ? '' : `father ${father.tight}`].filter(
    (key) => key !== '',
  );
}

function homeOf({ place }: LinkablePerson): readonly string[] {
  return place === null ? [] : [`place ${place.tight}`];
}

function pairsSharing(list: readonly LinkablePerson[], keysOf: (person: LinkablePerson) => readonly string[]): number {
  const families = new Map<string, number[]>();
  list.forEach((person, index) => {
    for (const key of keysOf(person)) {
      const family = families.get(key);
      if (family === undefined) families.set(key, [index]);
      else family.push(index);
    }
  });
  const pairs = new Set<number>();
  for (const family of families.values()) {
    if (family.length > largestFamily) continue;
    family.forEach((one, place) => {
      for (const other of family.slice(place + 1)) {
        if (areRelated(list[one], list[other])) pairs.add(one * list.length + other);
      }
    });
  }
  return pairs.size;
}

/** Names that differ in some words and not in all; those that differ in none, or by spaces, may be one person twice. */
function areRelated(a: LinkablePerson | undefined, b: LinkablePerson | undefined): boolean {
  if (!a?.name || !b?.name || a.name.tight === b.name.tight) return false;
  const others = b.name.folds;
  return a.name.folds.some((fold) => others.includes(fold));
}
