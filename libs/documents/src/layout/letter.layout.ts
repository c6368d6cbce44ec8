import type { Content } from 'pdfmake/interfaces';
import type { LetterDocument, LetterFact } from '../letter-data';
import { signingTitles } from '../office-data';
import { dateline } from '../plain-date';
import type { Foot } from '../template';
import { dots, fact } from './facts.layout';
import { masthead } from './masthead.layout';

const size = 13;

/** Head of a letter that has no name of its own: number and `V/v` under the office, dateline under the motto. */
export function letterHead(letter: LetterDocument, mark: string, subject: string): Content[] {
  return [masthead(letter.office, `${numberWith(letter, mark)}\nV/v ${subject}`, onLetter(letter))];
}

/** Head of a named letter: number, dateline, title and what it is about. */
export function noticeHead(letter: LetterDocument, mark: string, title: string, about: string): Content[] {
  return [
    masthead(letter.office, numberWith(letter, mark), onLetter(letter)),
    { text: title, bold: true, fontSize: 15, alignment: 'center', margin: [0, 18, 0, 2] },
    { text: about, bold: true, fontSize: size, alignment: 'center', margin: [30, 0, 30, 14] },
  ];
}

/** `Kính gửi: …`, in the middle, as letters begin. */
export const addressee = (to: string): Content => ({
  text: `Kính gửi: ${to}`,
  fontSize: size,
  alignment: 'center',
  margin: [20, 18, 20, 12],
});

/** A paragraph whose first line is set in. */
export const letterParagraph = (text: string): Content => ({
  text,
  fontSize: size,
  alignment: 'justify',
  leadingIndent: 28,
  margin: [0, 0, 0, 6],
});

/** Facts as dashes under a paragraph. */
export const letterFacts = (facts: readonly LetterFact[]): Content => ({
  stack: facts.map(({ label, value }) => fact(`- ${label}`, value)),
  margin: [28, 0, 0, 2],
});

export function letterFoot(letter: LetterDocument, recipients: readonly string[]): Foot {
  return {
    titles: signingTitles(letter.signer),
    signerName: letter.signer.fullName,
    verificationUrl: letter.verificationUrl,
    recipients,
    agencyMark: 'seal',
  };
}

const numberWith = ({ number }: LetterDocument, mark: string): string => `Số: ${number ?? dots}/${mark}`;

const onLetter = ({ office, issuedOn }: LetterDocument) =>
  ({ sheet: 'letter', dateline: `${office.place}, ${dateline(issuedOn)}` }) as const;
