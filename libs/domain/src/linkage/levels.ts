/** What is compared, in the order of the columns that explain. */
export const linkFields = ['name', 'birth_date', 'sex', 'personal_id', 'mother', 'father', 'place'] as const;
export type LinkField = (typeof linkFields)[number];

/**
 * How the values of a field stand to each other. `exact`; `unmarked`: equal, but one side has no marks at all; `plain`: equal
 * but for a lost mark, schools of spelling or spacing; `namesake`: a slip apart, yet each is a name of its own (Ánh and Anh, Lan and Lam); `near`: a slip apart; `loose`: alike;
 * `reordered`; `missing`: one side knows less (no middle name), the rest agrees; `partial`: some agrees and some
 * does not; `swapped`: day for month; `different`. Where one side has no whole date: `missing`: year and month agree; `year`: the year
 * agrees; `year_slip`: nearly; `other_year`.
 */
export const levels = [
  'exact',
  'unmarked',
  'plain',
  'namesake',
  'near',
  'loose',
  'reordered',
  'missing',
  'partial',
  'swapped',
  'year',
  'year_slip',
  'other_year',
  'different',
] as const;
export type LinkLevel = (typeof levels)[number];

/** A comparison of one field: `bits` is how surprising such an agreement would be between strangers, -log2 of its chance. */
export interface Agreement {
  readonly level: LinkLevel;
  readonly bits: number;
}

export type Chances = Readonly<Partial<Record<LinkLevel, number>>>;
type ByField<T> = Readonly<Record<LinkField, T>>;

const parent: Chances = {
  exact: 0.8,
  plain: 0.05,
  namesake: 0.02,
  near: 0.05,
  loose: 0.01,
  reordered: 0.01,
  missing: 0.03,
  partial: 0.02,
  different: 0.02,
};

/** Chances of the levels between two records of one person, before the data have been asked. */
export const amongMatches: ByField<Chances> = {
  name: {
    exact: 0.75,
    plain: 0.06,
    namesake: 0.02,
    near: 0.08,
    loose: 0.02,
    reordered: 0.02,
    missing: 0.03,
    partial: 0.015,
    different: 0.005,
  },
  birth_date: {
    exact: 0.88,
    near: 0.07,
    loose: 0.02,
    swapped: 0.02,
    different: 0.01,
    missing: 0.3,
    year: 0.65,
    year_slip: 0.03,
    other_year: 0.02,
  },
  sex: { exact: 0.98, different: 0.02 },
  personal_id: { exact: 0.9, near: 0.06, loose: 0.015, different: 0.025 },
  mother: parent,
  father: parent,
  place: { exact: 0.55, near: 0.07, missing: 0.1, partial: 0.13, different: 0.15 },
};

/** Chances of the levels between strangers, where they hang on the level and not on the value. */
export const amongStrangers: ByField<Chances> = {
  name: { loose: 0.01, partial: 0.3, different: 0.6 },
  birth_date: { near: 0.004, loose: 0.03, different: 0.96, year_slip: 0.06, other_year: 0.9 },
  sex: { different: 0.5 },
  personal_id: { loose: 0.001, different: 1 },
  mother: { loose: 0.01, partial: 0.3, different: 0.6 },
  father: { loose: 0.01, partial: 0.3, different: 0.6 },
  place: { partial: 0.3, different: 0.6 },
};

/** Names without marks are exact as far as they can be: the lack of marks says nothing for or against a match. */
export function chanceOf(chances: Chances, level: LinkLevel): number {
  return chances[level === 'unmarked' ? 'exact' : level] ?? 0.005;
}

/** Whole dates and dates with gaps are two questions: that a book gives no day says nothing for or against a match. */
const datesWithGaps: readonly LinkLevel[] = ['missing', 'year', 'year_slip', 'other_year'];

/** The levels among which the chances of a field add up to one. */
export function levelsBeside(field: LinkField, level: LinkLevel): readonly LinkLevel[] {
  if (field !== 'birth_date') return levels;
  const hasGaps = datesWithGaps.includes(level);
  return levels.filter((other) => datesWithGaps.includes(other) === hasGaps);
}
