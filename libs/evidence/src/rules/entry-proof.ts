import { matchDates, normaliseName, parsePartialDate, type DateMatch } from '@hotich/domain';
import type { Entry } from '@hotich/registers';
import type { Finding, Snapshot } from '../finding';

/** Names agree when nothing but writing differs: case, spaces, composition, tone placement. A letter or a tone is a name. */
export const sameName = (a: string, b: string): boolean => a !== '' && normaliseName(a) === normaliseName(b);

/** How two written dates stand to each other; `unknown` when either side has none that can be read. */
export function compareDates(a: string | null | undefined, b: string | null | undefined): DateMatch | 'unknown' {
  const [left, right] = [parsePartialDate(a ?? ''), parsePartialDate(b ?? '')];
  return left && right ? matchDates(left, right) : 'unknown';
}

/**
 * The finding over an entry that agrees with the form. It waives the paper only from an accepted book and while in force:
 * a cancelled entry contradicts the form, one not yet signed or not yet accepted says nothing.
 */
export function proofBy(entry: Entry, compared: Snapshot): Finding {
  const gone = entry.state === 'cancelled' || entry.state === 'struckOut';
  const proves = entry.state === 'inForce' && entry.bookAccepted;
  return findingOver(entry, proves ? 'HIT_MATCH' : gone ? 'HIT_MISMATCH' : 'NO_DATA', compared);
}

export function findingOver(entry: Entry, outcome: Finding['outcome'], compared: Snapshot): Finding {
  return {
    outcome,
    source: 'register',
    record: { id: entry.id, version: entry.version },
    fields: {
      book: entry.kind,
      number: entry.number,
      year: entry.year,
      volume: entry.volume,
      officeName: entry.officeName,
      officeCode: entry.officeCode,
      state: entry.state,
      bookAccepted: entry.bookAccepted ? 'có' : 'không',
      ...compared,
    },
  };
}

/** Several entries could be meant, or one that cannot be told for sure: an officer decides, the machine does not. */
export const undecided = (book: Entry['kind'] | null, count: number): Finding => ({
  outcome: 'NO_DATA',
  source: 'register',
  fields: { ...(book && { book }), count },
});

/** Whether an entry stands in the books of an office, its own or those it took over. */
export const isKeptBy = (entry: Entry, office: string): boolean =>
  entry.officeCode === office || entry.holdingOfficeCode === office;
