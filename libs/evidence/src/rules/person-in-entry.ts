import { type DateMatch, normaliseName, parsePartialDate } from '@hotich/domain';
import { type Entry, findByPerson } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import type { Snapshot } from '../finding';
import { compareDates } from './entry-proof';
import type { ClaimedPerson } from './rule';

/** One person of an entry beside the one claimed. Numbers speak only where both sides have one. */
export interface PersonCompared {
  readonly name: string;
  readonly birth: string | null;
  readonly personalId: string | null;
  readonly sameName: boolean;
  readonly dates: DateMatch | 'unknown';
  readonly numbers: 'equal' | 'different' | 'unknown';
}

/** The one of an entry's two persons that is nearest to the person claimed, and the other one. */
export function personIn(
  entry: Entry,
  claimed: ClaimedPerson,
): { person: PersonCompared; other: PersonCompared | null } {
  const first = compared(entry.subjectName, entry.subjectBirth, entry.subjectPersonalId, claimed);
  if (entry.secondNameKey === null) return { person: first, other: null };
  const second = compared(entry.secondNameKey, entry.secondBirth, entry.secondPersonalId, claimed);
  return nearness(second) > nearness(first) ? { person: second, other: first } : { person: first, other: second };
}

/** The person beyond doubt: the number with a name that agrees, or the name with a whole date; nothing may speak against it. */
export const isCertain = (who: PersonCompared): boolean =>
  who.numbers !== 'different' &&
  who.sameName &&
  (who.numbers === 'equal' ? who.dates !== 'different' : who.dates === 'equal');

/** Nothing speaks against it: enough where the entry was named by its key, never enough alone. */
export const isPossible = (who: PersonCompared): boolean =>
  who.numbers !== 'different' && who.sameName && who.dates !== 'different';

/** Every entry of some books that may be about a person; what the dossier itself has written is not among them. */
export async function entriesAbout(
  tx: EntityManager,
  kinds: readonly Entry['kind'][],
  claimed: ClaimedPerson,
  own: Entry['dossierId'] = null,
): Promise<Entry[]> {
  const birth = parsePartialDate(claimed.birth);
  const found = await findByPerson(tx, kinds, { name: claimed.name, birth, personalId: claimed.personalId });
  return found.filter(({ dossierId }) => dossierId === null || dossierId !== own);
}

/** What was compared, under names that every screen knows. */
export const personSnapshot = (claimed: ClaimedPerson, found: PersonCompared): Snapshot => ({
  subjectName: { claimed: claimed.name, found: found.name },
  subjectBirthDate: { claimed: claimed.birth, found: found.birth ?? '' },
  ...(claimed.personalId !== '' && {
    subjectPersonalId: { claimed: claimed.personalId, found: found.personalId ?? '' },
  }),
});

function compared(
  name: string,
  birth: string | null,
  personalId: string | null,
  claimed: ClaimedPerson,
): PersonCompared {
  const bothNumbered = claimed.personalId !== '' && personalId !== null;
  return {
    name,
    birth,
    personalId,
    sameName: claimed.name !== '' && normaliseName(name) === normaliseName(claimed.name),
    dates: compareDates(birth, claimed.birth),
    numbers: !bothNumbered ? 'unknown' : personalId === claimed.personalId ? 'equal' : 'different',
  };
}

const nearness = (who: PersonCompared): number =>
  (who.numbers === 'equal' ? 4 : 0) + (who.sameName ? 2 : 0) + (who.dates === 'different' ? 0 : 1);
