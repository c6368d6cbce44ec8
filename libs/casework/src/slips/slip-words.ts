import { findEdition } from '@hotich/catalogue';
import type { IssuingOffice, SlipDocument, SlipPerson, SlipTime } from '@hotich/documents';
import { type Fact, type Instant, localOf } from '@hotich/domain';
import type { Case, FactRow } from '../view/case';

export type FactOf<K extends Fact['is']> = Extract<Fact, { is: K }>;
export type RowOf<K extends Fact['is']> = FactRow & { readonly fact: FactOf<K> };

/** What all slips of one dossier share; the number and day are each slip's own. */
export const slipBase = (c: Case, trackingUrl: string): Omit<SlipDocument, 'number' | 'issuedOn' | 'officer'> => ({
  centre: centreOf(c.office),
  dossierCode: c.code,
  applicant: applicantOf(c),
  request: titleOf(c),
  verificationUrl: trackingUrl,
});

/** The procedure as its edition names it; its code when that edition is gone from the catalogue. */
export const titleOf = ({ matter: { plan } }: Case): string =>
  findEdition(plan.procedure, plan.edition)?.title.vi ?? plan.procedure;

/** The one-stop centre of the commune: the body that receives (NĐ 118/2025/NĐ-CP Điều 8). */
export function centreOf({ authority }: Case['office']): IssuingOffice {
  const commune = communeOf(authority);
  return { name: `Trung tâm Phục vụ hành chính công ${commune}`, superior: authority, place: placeOf(authority) };
}

/** The name in a dateline: `Đại Ngãi` of `Ủy ban nhân dân xã Đại Ngãi`. */
export const placeOf = (authority: string): string => communeOf(authority).replace(/^(xã|phường|đặc khu)\s+/iu, '');

const communeOf = (authority: string): string => authority.replace(/^Ủy ban nhân dân\s+/u, '');

function applicantOf(c: Case): SlipPerson {
  const personalId = answerOf(c, 'requesterPersonalId');
  const phone = answerOf(c, 'requesterPhone');
  const email = answerOf(c, 'requesterEmail');
  const address = personalId && residenceOf(c, personalId);
  return {
    fullName: c.applicantName,
    ...(personalId && { personalId }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(email && { email }),
  };
}

/** Nobody is asked twice where he lives: the form asks it of the parties, and the applicant is mostly one of them. */
function residenceOf(c: Case, personalId: string): string | undefined {
  const party = c.record.find(
    ({ field, answer }) =>
      field.endsWith('PersonalId') &&
      answer === personalId &&
      answerOf(c, field.replace(/PersonalId$/u, 'Residence')) !== undefined,
  );
  return party && answerOf(c, party.field.replace(/PersonalId$/u, 'Residence'));
}

/** An answer as a paper writes it; undefined when there is none. */
export function answerOf({ record }: Pick<Case, 'record'>, field: string): string | undefined {
  const question = record.find((asked) => asked.field === field);
  if (!question || question.answer === null || question.answer === '') return undefined;
  return question.shown?.vi ?? String(question.answer);
}

export const isFact =
  <K extends Fact['is']>(kind: K) =>
  (row: FactRow): row is RowOf<K> =>
    row.fact.is === kind;

/** What somebody wrote for a fact. */
export function noteOf(c: Case, fact: Fact): string {
  const note = 'note' in fact ? c.notes.find(({ id }) => id === fact.note) : undefined;
  return note?.text ?? '';
}

export function slipTimeOf(instant: Instant): SlipTime {
  const { date, millis } = localOf(instant);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const minutes = Math.floor(millis / 60_000);
  return { date: { year, month, day }, hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
