import { compareDates } from './compare-date';
import { compareNames } from './compare-names';
import { comparePlaces } from './compare-places';
import { compareIds } from './id-statistics';
import type { Agreement, LinkField } from './levels';
import type { LinkModel } from './link-model';
import type { LinkablePerson } from './linkable-person';
import type { NameForm } from './name-form';
import type { NameStatistics } from './name-statistics';

export type Agreements = Readonly<Record<LinkField, Agreement | null>>;

/** How each field of two records agrees; null where either side does not know it, which counts neither for nor against. */
export function compareFields(a: LinkablePerson, b: LinkablePerson, model: LinkModel): Agreements {
  return {
    name: both(a.name, b.name, (one, other) => compareNames(one, other, model.names)),
    birth_date: dates(a, b, model),
    sex: both(a.sex, b.sex, (one, other) =>
      one === other
        ? { level: 'exact', bits: -Math.log2(model.sexes.shareOf(one)) }
        : { level: 'different', bits: -Math.log2(model.strangers.sex.different ?? 0.5) },
    ),
    personal_id: both(a.personalId, b.personalId, (one, other) =>
      compareIds(one, other, model.ids, model.strangers.personal_id),
    ),
    mother: both(a.mother, b.mother, (one, other) => parents(a, one, b, other, model.mothers)),
    father: both(a.father, b.father, (one, other) => parents(a, one, b, other, model.fathers)),
    place: both(a.place, b.place, (one, other) => comparePlaces(one, other, model.places)),
  };
}

function dates(a: LinkablePerson, b: LinkablePerson, { years, dates: days, strangers }: LinkModel): Agreement | null {
  return both(a.birthDate, b.birthDate, (one, other) => {
    const level = compareDates(one, other);
    const year = Math.max(years.shareOf(String(one.year)), years.shareOf(String(other.year)));
    if (level === 'exact') {
      // A day that many have was put there by an office, not by birth.
      const count = days.countOf(one.digits);
      const heaped = count > 5 ? count / days.sampleSize : 0;
      return { level, bits: -Math.log2(Math.max(year / 365, heaped)) };
    }
    if (level === 'swapped') return { level, bits: -Math.log2(year / 365) };
    if (level === 'missing') return { level, bits: -Math.log2(year / 12) };
    if (level === 'year') return { level, bits: -Math.log2(year) };
    return { level, bits: -Math.log2(strangers.birth_date[level] ?? 1) };
  });
}

/** The surname that a child has from its parent has been counted with the child's own name. */
function parents(
  a: LinkablePerson,
  parentOfA: NameForm,
  b: LinkablePerson,
  parentOfB: NameForm,
  statistics: NameStatistics,
): Agreement {
  const agreement = compareNames(parentOfA, parentOfB, statistics);
  let counted = 0;
  for (const fold of parentOfA.folds) {
    if (!parentOfB.folds.includes(fold)) continue;
    if (a.name?.folds.includes(fold) && b.name?.folds.includes(fold))
      counted -= Math.log2(statistics.shareOfFold(fold));
  }
  return { level: agreement.level, bits: Math.max(0, agreement.bits - counted) };
}

function both<T, R>(a: T | null, b: T | null, compare: (a: T, b: T) => R): R | null {
  return a === null || b === null ? null : compare(a, b);
}
