import { normaliseName } from '@hotich/domain';
import { type Entry, type StandingNote, standingNotes } from '@hotich/registers';
import type { EntityManager } from 'typeorm';
import { entriesAbout, isCertain, isPossible, personIn, type PersonCompared } from './person-in-entry';
import type { ClaimedPerson } from './rule';
import type { Said } from './marital-verdict';

/** What the registers say of somebody's marriages, with the entry that says it. */
export interface MarriagesFound {
  readonly said: Said;
  readonly entry: Entry | null;
  /** Entries that may be about this person, or may have ended: an officer has to read them. */
  readonly unclear: number;
}

/**
 * A marriage in force counts until a note says that it was divorced or annulled, the book itself says so, a foreign
 * divorce of the couple is entered, or the other spouse's death is (Luật HN&GĐ 2014 Điều 57, 65). One that was registered
 * again counts by its new entry. A judgment about something else, a marriage not yet signed, and a namesake whose date is
 * not known in full are unclear.
 */
export async function marriagesOf(
  tx: EntityManager,
  person: ClaimedPerson,
  own: Entry['dossierId'],
): Promise<MarriagesFound> {
  const found = (await entriesAbout(tx, ['marriage', 'divorceNote'], person, own)).filter(
    (entry) => isAbout(entry, person) && (entry.state === 'inForce' || entry.state === 'unsigned'),
  );
  const marriages = found.filter(({ kind }) => kind === 'marriage');
  const divorces = found.filter(({ kind, state }) => kind === 'divorceNote' && state === 'inForce');
  const notes = await standingNotes(
    tx,
    marriages.map(({ id }) => id),
  );
  let ended: MarriagesFound = { said: 'unknown', entry: null, unclear: 0 };
  let unclear = 0;
  for (const entry of marriages) {
    const end = await endOf(tx, entry, { person, divorces, notes });
    if (end === 'replaced') continue;
    const certain = isCertain(personIn(entry, person).person) && entry.state === 'inForce';
    if (end === null && certain) return { said: 'married', entry, unclear: 0 };
    if (end === 'divorced' || end === 'widowed') {
      if (certain) ended = { said: end, entry, unclear: 0 };
    } else unclear += 1;
  }
  return unclear > 0 ? { said: 'unknown', entry: null, unclear } : ended;
}

type End = 'divorced' | 'widowed' | 'replaced' | 'unclear' | null;

async function endOf(
  tx: EntityManager,
  entry: Entry,
  known: { person: ClaimedPerson; divorces: readonly Entry[]; notes: readonly StandingNote[] },
): Promise<End> {
  const notes = known.notes.filter((note) => note.entry === entry.id);
  if (notes.some(({ kind }) => kind === 'reregistered')) return 'replaced';
  if (notes.some(isDivorce) || endedInBook.includes(entry.content['tinhTrangKetHon'] ?? '')) return 'divorced';
  if (notes.some(({ kind, matter }) => kind === 'judgment' && matter !== 'Công nhận kết hôn')) return 'unclear';
  const { other } = personIn(entry, known.person);
  if (!other) return null;
  if (known.divorces.some((divorce) => isBetween(divorce, known.person, other))) return 'divorced';
  return (await isDead(tx, other)) ? 'widowed' : null;
}

/** Words of the Ministry's list for `tinhTrangKetHon`. */
const endedInBook = ['Đã ly hôn', 'Đã hủy việc kết hôn'];

/** Noted from abroad, or by judgment of a court here, in the words of the form for judgments. */
const isDivorce = ({ kind, matter }: StandingNote): boolean =>
  kind === 'divorced' || (kind === 'judgment' && ['Ly hôn', 'Hủy kết hôn trái pháp luật'].includes(matter ?? ''));

/** The person by number, whatever the book calls him, or a namesake whose date may be his. */
function isAbout(entry: Entry, person: ClaimedPerson): boolean {
  const { person: who } = personIn(entry, person);
  return who.numbers === 'equal' || isPossible(who);
}

/** A divorce names both; the name is enough for the other one, since the first is matched by more. */
function isBetween(divorce: Entry, person: ClaimedPerson, spouse: PersonCompared): boolean {
  const { person: who, other } = personIn(divorce, person);
  return isCertain(who) && other !== null && normaliseName(other.name) === normaliseName(spouse.name);
}

async function isDead(tx: EntityManager, { name, birth, personalId }: PersonCompared): Promise<boolean> {
  const claimed = { name, birth: birth ?? '', personalId: personalId ?? '' };
  const deaths = await entriesAbout(tx, ['death'], claimed);
  return deaths.some((death) => death.state === 'inForce' && isCertain(personIn(death, claimed).person));
}
