import type { FieldSpec, FormSpec, Words } from '../../form';

/** A page together with its questions: no question can then stand on two pages, or on none. */
export interface PageOf {
  readonly id: string;
  readonly title: Words;
  readonly asks: Readonly<Record<string, FieldSpec>>;
}

/** A form from its pages, in their order. */
export const formOf = (pages: readonly PageOf[]): FormSpec => ({
  pages: pages.map(({ id, title, asks }) => ({ id, title, fields: Object.keys(asks) })),
  fields: Object.assign({}, ...pages.map(({ asks }) => asks)) as FormSpec['fields'],
});
