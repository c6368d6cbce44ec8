import { formatPartialDate, normaliseName, parsePartialDate } from '@hotich/domain';
import type { EvidenceRow } from './case';

/** A correction of the entry that speaks against the form, begun with what its owner has said himself. */
export interface CorrectionOffer {
  readonly procedure: string;
  readonly answers: Readonly<Record<string, string | number>>;
}

const changeOfEntry = '1.004859';
/** Books that the form of a correction knows. */
const correctable = ['birth', 'marriage', 'death', 'parentChild', 'guardianship', 'adoption'];

/**
 * Where the register and the form differ, the register stands until it is corrected (Luật Hộ tịch 60/2014/QH13 Điều 28),
 * so that the citizen is offered exactly that. Only what he claimed and the entry's place go along: what the book says
 * instead may be about somebody else. Null where no entry is at fault.
 */
export function correctionOf(evidence: EvidenceRow | undefined): CorrectionOffer | null {
  if (evidence?.outcome !== 'HIT_MISMATCH') return null;
  const { fields } = evidence;
  const book = correctable.find((one) => one === fields['book']);
  const about = people.map(([name, birth]) => compared(fields, name, birth)).find((one) => one !== null);
  if (!book || fields['state'] !== 'inForce' || !about) return null;
  const known: Record<string, unknown> = {
    ...about,
    subjectPersonalId: claimOf(fields['subjectPersonalId'])?.claimed,
    entryBook: book,
    entryOffice: fields['officeCode'],
    entryNumber: fields['number'],
    entryYear: fields['year'],
    changeKind: 'correction',
  };
  const answers = Object.fromEntries(Object.entries(known).filter(isAnswer));
  return { procedure: changeOfEntry, answers };
}

/** Name and date of each person that a snapshot may compare. */
const people = [
  ['subjectName', 'subjectBirthDate'],
  ['motherName', 'motherBirthDate'],
  ['fatherName', 'fatherBirthDate'],
] as const;

function compared(fields: EvidenceRow['fields'], name: string, birth: string): Record<string, string> | null {
  const [named, born] = [claimOf(fields[name]), claimOf(fields[birth])];
  const person = { ...(named && { subjectName: named.claimed }), ...(born && { subjectBirthDate: born.claimed }) };
  if (named && differs(named)) return { ...person, changedItem: 'name', changeTo: named.claimed };
  if (born && differs(born)) return { ...person, changedItem: 'birthDate', changeTo: vietnamese(born.claimed) };
  return null;
}

interface Claim {
  readonly claimed: string;
  readonly found: string;
}

function claimOf(value: unknown): Claim | null {
  if (typeof value !== 'object' || value === null || !('claimed' in value) || !('found' in value)) return null;
  const { claimed, found } = value;
  return typeof claimed === 'string' && typeof found === 'string' && claimed !== '' ? { claimed, found } : null;
}

/** A date is the same however it is written; what is none stays as it is. */
function dated(text: string, style: 'book' | 'iso'): string {
  const date = parsePartialDate(text);
  return date ? formatPartialDate(date, style) : text;
}
const vietnamese = (text: string): string => dated(text, 'book').replaceAll('.', '/');
const plain = (text: string): string => normaliseName(dated(text, 'iso'));
const differs = ({ claimed, found }: Claim): boolean => found !== '' && plain(claimed) !== plain(found);

const isAnswer = (pair: [string, unknown]): pair is [string, string | number] =>
  (typeof pair[1] === 'string' && pair[1] !== '') || typeof pair[1] === 'number';
