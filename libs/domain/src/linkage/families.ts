import type { KinRates } from './kin-rates';
import { type Agreement, type Chances, type LinkField, chanceOf, linkFields } from './levels';

/**
 * Two people who are not one may still be no strangers. Twins share date, parents, surname and often more; siblings all but
 * the date; other kin a surname and a home. Each is a rival explanation of what agrees, weighed by how frequent it is.
 */
interface Kinship {
  readonly rate: keyof KinRates;
  readonly name: Chances;
  /** Fields in which such relatives agree as a person agrees with himself. */
  readonly shared: readonly LinkField[];
  /** Chances that differ from those of strangers as well. */
  readonly own: Readonly<Partial<Record<LinkField, Chances>>>;
}

const twinNames: Chances = {
  exact: 0.0001,
  unmarked: 0.02,
  plain: 0.0005,
  namesake: 0.06,
  near: 0.002,
  loose: 0.005,
  reordered: 0.0005,
  missing: 0.001,
  partial: 0.9,
  different: 0.02,
};
const halfAndHalf: Chances = { exact: 0.5, different: 0.5 };

export const kinships: readonly Kinship[] = [
  {
    rate: 'twins',
    name: twinNames,
    shared: ['birth_date', 'mother', 'father', 'place'],
    // Numbers of twins are given one after the other.
    own: { sex: halfAndHalf, personal_id: { exact: 0.002, near: 0.1, loose: 0.1, different: 0.8 } },
  },
  {
    rate: 'siblings',
    name: { ...twinNames, unmarked: 0.002, namesake: 0.03, near: 0.001 },
    shared: ['mother', 'father', 'place'],
    own: { sex: halfAndHalf },
  },
  {
    rate: 'housemates',
    name: { ...twinNames, unmarked: 0.002, namesake: 0.02, near: 0.001 },
    shared: ['place'],
    own: { sex: halfAndHalf },
  },
];

type Agreements = Readonly<Record<LinkField, Agreement | null>>;
type ByField = Readonly<Record<LinkField, Chances>>;

interface Population {
  readonly matches: ByField;
  readonly kinRates: KinRates;
  /** Records among which each is compared. */
  readonly population: number;
}

/** How many times likelier these agreements are among relatives than among strangers, each kind by its frequency. */
export function likelihoodAmongKin(agreements: Agreements, { matches, kinRates, population }: Population): number {
  return kinships.reduce((total, kinship) => {
    let bits = Math.log2(kinRates[kinship.rate] / population);
    for (const field of linkFields) {
      const agreement = agreements[field];
      if (agreement === null) continue;
      const chance = chanceAmong(kinship, field, agreement, matches);
      if (chance !== null) bits += Math.log2(chance) + agreement.bits;
    }
    return total + 2 ** bits;
  }, 0);
}

/** Null: as among strangers. */
function chanceAmong(kinship: Kinship, field: LinkField, { level }: Agreement, matches: ByField): number | null {
  if (field === 'name') return kinship.name[level] ?? 0.01;
  const own = kinship.own[field];
  if (own !== undefined) return own[level] ?? null;
  return kinship.shared.includes(field) ? chanceOf(matches[field], level) : null;
}
