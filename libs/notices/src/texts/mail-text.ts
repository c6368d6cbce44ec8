import type { Words } from '@hotich/catalogue';
import { isApplicantKind, type NoticeKind } from '../rules/notice';
import { applicantTexts } from './applicant-texts';
import type { NoticeFacts } from './notice-facts';
import { officeTexts } from './office-texts';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** The whole mail of a notice: for applicants in Vietnamese and then in Khmer, for the office in Vietnamese. */
export function mailText(kind: NoticeKind, facts: NoticeFacts): MailText {
  if (!isApplicantKind(kind)) {
    const { subject, body } = officeTexts[kind];
    return { subject: subjectOf(facts, subject), text: partOf('vi', body(facts), facts) };
  }
  const { subject, body } = applicantTexts[kind];
  const words = body(facts);
  const parts = [partOf('vi', words.vi, facts), partOf('km', words.km, facts)];
  return { subject: subjectOf(facts, subject), text: parts.join('\n\n----------\n\n') };
}

const subjectOf = ({ dossierCode }: NoticeFacts, subject: string): string => `Hồ sơ ${dossierCode} ${subject}`;

const heads: Words = { vi: 'Mã hồ sơ', km: 'លេខសំណុំលិខិត' };
const procedures: Words = { vi: 'Thủ tục', km: 'នីតិវិធី' };
const offices: Words = { vi: 'Cơ quan giải quyết', km: 'ស្ថាប័នដោះស្រាយ' };
const links: Words = { vi: 'Xem hồ sơ', km: 'មើលសំណុំលិខិត' };
const automatic: Words = {
  vi: 'Thư này được gửi tự động, vui lòng không trả lời.',
  km: 'សំបុត្រនេះផ្ញើដោយស្វ័យប្រវត្តិ សូមកុំឆ្លើយតប។',
};

/** One language's part. What an officer wrote stays as written, in both parts: nobody's reasons are translated by machine. */
function partOf(language: keyof Words, body: string, facts: NoticeFacts): string {
  const note = facts.note ? [facts.note.text, ...facts.note.items.map((item) => `- ${item}`)].filter(Boolean) : [];
  const head = [
    `${heads[language]}: ${facts.dossierCode}`,
    `${procedures[language]}: ${facts.procedure[language]}`,
    `${offices[language]}: ${facts.office}`,
  ];
  const paragraphs = [head.join('\n'), body, note.join('\n'), `${links[language]}: ${facts.link}`, automatic[language]];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
