import { answerWords } from './answer-words';
import { type Answers, type FormSpec, isAsked, type Words } from './form-spec';

/** A question as it was asked with its answer as given: what an officer reads, and what is kept for ever. */
export interface QuestionAndAnswer {
  readonly page: string;
  readonly field: string;
  readonly question: Words;
  readonly answer: string | number | null;
  /** The answer in words, where the answer itself is a code: the chosen option, the name of a state. */
  readonly shown?: Words;
}

/** The frozen record of a filled-in form, in its own order, without questions that did not apply. */
export function recordOf(form: FormSpec, answers: Answers): QuestionAndAnswer[] {
  return form.pages.flatMap((page) =>
    page.fields.flatMap((field): QuestionAndAnswer[] => {
      const spec = form.fields[field];
      if (!spec || !isAsked(form, field, answers)) return [];
      const answer = answers[field] ?? null;
      const shown = answer === null ? null : answerWords(spec, answer);
      return [{ page: page.id, field, question: spec.label, answer, ...(shown && { shown }) }];
    }),
  );
}
