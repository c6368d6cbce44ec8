import { isPlainDate, type SpecialDay, type WorkCalendar } from '@hotich/domain';

/** A day as it is typed in. */
export interface NewDay {
  readonly date: string;
  readonly worked: boolean;
  readonly name: string;
  readonly ground: string;
  readonly source: string;
}
export const noDay: NewDay = { date: '', worked: false, name: '', ground: '', source: '' };

/** How a new edition differs from the one it begins from. */
export interface EditionDraft {
  readonly base: string;
  readonly added: readonly NewDay[];
  /** `off 2027-02-05` or `worked 2027-02-06`. */
  readonly removed: readonly string[];
  readonly ground: string;
}
export const noEdition = (base: string): EditionDraft => ({ base, added: [], removed: [], ground: '' });

export const keyOfDay = ({ date, worked }: Pick<NewDay, 'date' | 'worked'>): string =>
  `${worked ? 'worked' : 'off'} ${date}`;

/** What is wrong with a day to be added: the name of a sentence, or null. */
export function dayProblem(
  day: NewDay,
  base: WorkCalendar,
  draft: EditionDraft,
): 'incomplete' | 'outside' | 'twice' | null {
  if (!isPlainDate(day.date) || day.name.trim().length < 2 || day.ground.trim().length < 3) return 'incomplete';
  if (day.date < base.from || day.date > base.to) return 'outside';
  const { daysOff, extraWorkingDays } = draftedDays(base, draft);
  return [...daysOff, ...extraWorkingDays].some(({ date }) => date === day.date) ? 'twice' : null;
}

/** The whole calendar as the draft makes it, as the API wants it: every day with the name that explanations print. */
export function editionOf(base: WorkCalendar, draft: EditionDraft) {
  const { version, from, to, officeHours, weekend } = base;
  return {
    version: nextVersion(version),
    from,
    to,
    officeHours: officeHours.map((block) => ({ ...block })),
    weekend: [...weekend],
    ...draftedDays(base, draft),
    ground: draft.ground.normalize('NFC').trim(),
  };
}

/** `vn-2025-2028.2` after `vn-2025-2028.1`; a name without a number begins to count. */
export function nextVersion(version: string): string {
  const found = /^(.*)\.(\d+)$/.exec(version);
  return found?.[1] === undefined ? `${version}.2` : `${found[1]}.${Number(found[2]) + 1}`;
}

interface GivenDay {
  date: string;
  name: string;
  ground: string;
  confidence?: 'certain' | 'uncertain';
  source?: string;
}

function draftedDays(
  { daysOff, extraWorkingDays }: WorkCalendar,
  { added, removed }: EditionDraft,
): { daysOff: GivenDay[]; extraWorkingDays: GivenDay[] } {
  const kept = (days: readonly SpecialDay[], worked: boolean): GivenDay[] =>
    days.filter(({ date }) => !removed.includes(keyOfDay({ date, worked }))).map(given);
  const fresh = (worked: boolean): GivenDay[] => added.filter((day) => day.worked === worked).map(givenNew);
  return {
    daysOff: [...kept(daysOff, false), ...fresh(false)].toSorted(byDate),
    extraWorkingDays: [...kept(extraWorkingDays, true), ...fresh(true)].toSorted(byDate),
  };
}

const given = ({ date, name, ground, confidence, source }: SpecialDay): GivenDay => ({
  date,
  // Explanations fall back on the ground for a day without a name; a published edition says it outright.
  name: name ?? ground,
  ground,
  ...(confidence && { confidence }),
  ...(source !== undefined && { source }),
});

/** A day with a source is one that nobody has announced yet: whose word is taken for it. */
const givenNew = ({ date, name, ground, source }: NewDay): GivenDay => ({
  date,
  name: name.normalize('NFC').trim(),
  ground: ground.normalize('NFC').trim(),
  ...(source.trim() !== '' && { confidence: 'uncertain' as const, source: source.normalize('NFC').trim() }),
});

const byDate = (a: GivenDay, b: GivenDay): number => a.date.localeCompare(b.date);
