import { complaintsAbout, isAsked, type Complaint, type FormSpec, type Page } from '@hotich/catalogue';
import type { LooseAnswers, Paper } from '../api/views';

/** Answers as they may be sent: of questions that are asked, not empty, text in NFC whatever the keyboard made. */
export function fitAnswers(form: FormSpec, answers: LooseAnswers): LooseAnswers {
  const tidy = Object.entries(answers)
    .map(([field, answer]) => [field, typeof answer === 'string' ? answer.normalize('NFC').trim() : answer] as const)
    .filter(([field, answer]) => Object.hasOwn(form.fields, field) && answer !== '');
  const all = Object.fromEntries(tidy);
  return Object.fromEntries(tidy.filter(([field]) => isAsked(form, field, all)));
}

/** Pages that have at least one question for this person: "the father" is skipped when he is not known. */
export const pagesFor = (form: FormSpec, answers: LooseAnswers): readonly Page[] =>
  form.pages.filter((page) => page.fields.some((field) => isAsked(form, field, answers)));

/** Complaints about the questions of one page, or of the whole form without one. */
export function complaintsOn(form: FormSpec, answers: LooseAnswers, day: string, page?: Page): Complaint[] {
  const all = complaintsAbout(form, fitAnswers(form, answers), day);
  return page ? all.filter(({ field }) => page.fields.includes(field)) : all;
}

/** The papers that these answers call for; the same rule by which the plan is made at submission. */
export const papersFor = (papers: readonly Paper[], answers: LooseAnswers): readonly Paper[] =>
  papers.filter(({ when }) => !when || when.is.includes(String(answers[when.field] ?? '')));

/**
 * Papers without which nothing can be handed in. What a register may answer for is not demanded (NĐ 118/2025/NĐ-CP Điều
 * 4(2a)): like the papers that are only shown it may be sent along, in case nothing is found.
 */
export const mustBeSent = ({ handling, evidence, optional }: Paper): boolean =>
  handling === 'submit' && evidence === null && optional !== true;

/**
 * Whose questions the requester has answered already when he says who he is: those of the person so named in the form
 * (`mother`, `guardian`); by "myself" the person of the old entry is meant, or the one whose birth is registered.
 */
const selfOf = (form: FormSpec, relation: string): string | undefined =>
  (relation === 'self' ? ['subject', 'child'] : [relation]).find((prefix) =>
    Object.hasOwn(form.fields, `${prefix}Name`),
  );

/** Nobody is asked for his own name twice: what is still empty of the person that he says he is comes from his own answers. */
export function carriedOver(form: FormSpec, answers: LooseAnswers): LooseAnswers {
  const self = selfOf(form, String(answers['relation'] ?? ''));
  if (self === undefined || self === 'requester') return answers;
  const own = ['Name', 'PersonalId', 'BirthDate'].flatMap((part): [string, string | number][] => {
    const [field, known] = [`${self}${part}`, answers[`requester${part}`]];
    const open = Object.hasOwn(form.fields, field) && (answers[field] ?? '') === '';
    return open && known !== undefined ? [[field, known]] : [];
  });
  return { ...answers, ...Object.fromEntries(own) };
}

/** First answers, taken from what the identity provider knows of the reader. */
export function prefilled(form: FormSpec, person: Readonly<Record<string, unknown>>): LooseAnswers {
  return Object.fromEntries(
    Object.entries(form.fields).flatMap(([field, spec]) => {
      const known = spec.prefill === undefined ? undefined : person[spec.prefill];
      return typeof known === 'string' && known !== '' ? [[field, known]] : [];
    }),
  );
}
