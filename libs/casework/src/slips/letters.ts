import type { LetterDocument, LetterFact, PostingNoticeDocument, VerificationLetterDocument } from '@hotich/documents';
import type { Case, SlipRow } from '../view/case';
import type { Letterhead } from './letterhead';
import { answerOf, type RowOf, slipTimeOf, titleOf } from './slip-words';

interface On {
  readonly trackingUrl: string;
  readonly letterhead: Letterhead;
}

/** The letter to the office asked; null to whoever may not read the question. */
export function verificationLetterOf(
  c: Case,
  slip: SlipRow,
  { fact, name }: RowOf<'verificationRequested'>,
  on: On,
): VerificationLetterDocument | null {
  const asked = c.verifications.find(({ id }) => id === fact.verification);
  if (!asked || asked.question === null) return null;
  const { plan } = c.matter;
  return {
    ...letterOf(slip, fact.at, on),
    to: `Ủy ban nhân dân ${lowered(asked.askedOffice)}`,
    dossierCode: c.code,
    request: titleOf(c),
    about: aboutSubject(c),
    questions: lines(asked.question),
    replyBy: slipTimeOf(fact.replyBy).date,
    ground: plan.verification?.ground ?? plan.deadline.extension?.ground ?? plan.deadline.ground,
    ...(name !== null && { contact: { fullName: name } }),
  };
}

/** What hangs out at the office: who they are and what they ask for, nothing that strangers need not know. */
export function postingNoticeOf(
  c: Case,
  slip: SlipRow,
  { fact }: RowOf<'waitingBegun'>,
  on: On,
): PostingNoticeDocument {
  return {
    ...letterOf(slip, fact.at, on),
    matter: `việc ${lowered(titleOf(c))}`,
    ground: c.matter.plan.deadline.ground,
    facts: parties(c),
    place: `trụ sở ${c.office.authority}`,
    from: slipTimeOf(fact.at).date,
    to: slipTimeOf(fact.until).date,
  };
}

const letterOf = (
  slip: SlipRow,
  at: Parameters<typeof slipTimeOf>[0],
  { trackingUrl, letterhead }: On,
): LetterDocument => ({
  ...letterhead,
  number: slip.number,
  issuedOn: slipTimeOf(at).date,
  verificationUrl: trackingUrl,
});

/** As much of a person as another office needs to find him in its books. */
function aboutSubject(c: Case): LetterFact[] {
  const named = c.record.find(({ field, answer }) => field.endsWith('Name') && answer === c.subjectName);
  const prefix = named?.field.replace(/Name$/u, '');
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Họ, chữ đệm, tên', c.subjectName],
    ['Ngày, tháng, năm sinh', prefix && dayVi(answerOf(c, `${prefix}BirthDate`))],
    ['Số định danh cá nhân', prefix && answerOf(c, `${prefix}PersonalId`)],
    ['Nơi cư trú', prefix && answerOf(c, `${prefix}Residence`)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Everybody the form names but the one who merely brings it. */
function parties(c: Case): LetterFact[] {
  const named = c.record.filter(({ field, answer }) => field.endsWith('Name') && answer !== null && answer !== '');
  const matter = named.filter(({ field }) => field !== 'requesterName');
  return (matter.length > 0 ? matter : named).map(({ field, question, answer }) => {
    const prefix = field.replace(/Name$/u, '');
    const born = dayVi(answerOf(c, `${prefix}BirthDate`));
    const nationality = answerOf(c, `${prefix}Nationality`);
    const value = [String(answer), born && `sinh ngày ${born}`, nationality && `quốc tịch ${nationality}`];
    return { label: question.vi, value: value.filter(Boolean).join(', ') };
  });
}

/** `1990-07-03` as `03/07/1990`, a year alone as it is. */
const dayVi = (text: string | undefined): string | undefined => text?.split('-').reverse().join('/');

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
