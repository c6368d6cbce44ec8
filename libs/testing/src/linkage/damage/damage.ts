import type { Random } from '../../random';
import type { Human } from '../human';
import type { PersonRecord } from '../person-record';
import { type Harm, harmGroups, type HarmName } from './harms';

/** Share of the records that each thing befalls, 0 to 1; within one group the shares add up to 1 at most. */
export type Damage = Readonly<Partial<Record<HarmName, number>>>;

export interface Damaged {
  readonly record: PersonRecord;
  /** What befell it; also where there was nothing to spoil, as a name without an Đ. */
  readonly harms: readonly string[];
}

/** Draws once for each group of harms. Throws `testing.sharesAboveOne` when a group is asked for more than everybody. */
export function damaged(record: PersonRecord, human: Human, damage: Damage, random: Random): Damaged {
  const shares: Readonly<Partial<Record<string, number>>> = damage;
  const befallen: string[] = [];
  let spoiled = record;
  for (const group of Object.values<Readonly<Record<string, Harm>>>(harmGroups)) {
    let drawn = random.next();
    for (const [name, harm] of Object.entries(group)) {
      drawn -= shares[name] ?? 0;
      if (drawn >= 0) continue;
      spoiled = harm(spoiled, human, random);
      befallen.push(name);
      break;
    }
  }
  return { record: spoiled, harms: befallen };
}

/** Throws where one group of harms is asked for more often than there are records. */
export function assertShares(damage: Damage): void {
  const shares: Readonly<Partial<Record<string, number>>> = damage;
  for (const group of Object.values<Readonly<Record<string, Harm>>>(harmGroups)) {
    const sum = Object.keys(group).reduce((all, name) => all + (shares[name] ?? 0), 0);
    if (sum > 1 + 1e-9) throw new Error(`testing.sharesAboveOne ${Object.keys(group).join(' ')}`);
  }
}
