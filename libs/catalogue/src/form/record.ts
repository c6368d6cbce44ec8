import { type Answers, type FormSpec, isAsked, type Words } from './form-spec';

/** A question as it was asked with its answer as given: what an officer reads, and what is kept for ever. */
export interface QuestionAndAnswer {
  readonly page: string;
  readonly field: string;
  readonly question: Words;
  readonly answer: string | number | null;
  /** The words of the chosen option, where the question had options. */
  readonly shown?: Words;
}

/** The frozen record of a filled-in form, in its own order, without questions that did not apply. */
export function recordOf(form: FormSpec, answers: Answers): QuestionAndAnswer[] {
  return form.pages.flatMap((page) =>
    page.fields.flatMap((field): QuestionAndAnswer[] => {
      const spec = form.fields[field];
      if (!spec || !isAsked(form, field, answers)) return [];
      const answer = answers[field] ?? null;
      const option = spec.kind === 'choice' ? spec.options.find(({ value }) => value === answer) : undefined;
      return [{ page: page.id, field, question: spec.label, answer, ...(option && { shown: option.label }) }];
    }),
  );
}
