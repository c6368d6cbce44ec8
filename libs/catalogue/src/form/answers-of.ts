import type { FieldSpec, FormSpec } from './form-spec';

type AnswerOf<F extends FieldSpec> = F extends { kind: 'integer' }
  ? number
  : F extends { kind: 'choice'; options: readonly { value: infer V extends string }[] }
    ? V
    : string;

type Always<Fields> = {
  [K in keyof Fields]: Fields[K] extends { required: true; when?: never } ? K : never;
}[keyof Fields];

/** The TypeScript type of a form's answers, read off its spec: an option outside the list does not compile. */
export type AnswersOf<Form extends FormSpec> = {
  readonly [K in Always<Form['fields']> & string]: Form['fields'][K] extends FieldSpec
    ? AnswerOf<Form['fields'][K]>
    : never;
} & {
  readonly [K in Exclude<keyof Form['fields'], Always<Form['fields']>> & string]?: Form['fields'][K] extends FieldSpec
    ? AnswerOf<Form['fields'][K]>
    : never;
};
