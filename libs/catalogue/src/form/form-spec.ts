/** A text that people read, in the languages of the portal. Forms and registers themselves stay Vietnamese by law. */
export interface Words {
  readonly vi: string;
  readonly km: string;
}

/** A field is asked only when another has one of these answers. Plain data: no expression to go wrong. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
}

interface Field {
  readonly label: Words;
  readonly hint?: Words;
  readonly required: boolean;
  readonly when?: Condition;
  /** Name of the field in the national e-form (tokhaidientu.moj.gov.vn), for exchange. */
  readonly national?: string;
  /** Filled from the signed-in person's own data; still to be checked by him. */
  readonly prefill?: 'name' | 'personalId' | 'birthDate' | 'phone' | 'email';
}

export interface Choice {
  readonly value: string;
  readonly label: Words;
  /** What the Ministry's columns write for it (law of code lists, TT 04/2020/TT-BTP); the Vietnamese label when absent. */
  readonly code?: string;
}

/** Closed on purpose: a new kind needs its check, its schema and its widget. */
export type FieldSpec =
  | (Field & { readonly kind: 'text'; readonly maxLength: number })
  | (Field & { readonly kind: 'personName' })
  | (Field & { readonly kind: 'personalId' })
  | (Field & { readonly kind: 'date'; readonly past: boolean })
  | (Field & { readonly kind: 'partialDate' })
  | (Field & { readonly kind: 'integer'; readonly min: number; readonly max: number })
  | (Field & { readonly kind: 'choice'; readonly options: readonly Choice[] })
  | (Field & { readonly kind: 'ethnicity' })
  /** ISO 3166-1 alpha-2: `VN`. */
  | (Field & { readonly kind: 'nationality' })
  /** `HH:mm`, as an hour of death is written. */
  | (Field & { readonly kind: 'time' })
  | (Field & { readonly kind: 'office' })
  | (Field & { readonly kind: 'phone' })
  | (Field & { readonly kind: 'email' });

export interface Page {
  readonly id: string;
  readonly title: Words;
  readonly fields: readonly string[];
}

/** One form, read by portal, API, OpenAPI and officer's screen alike. Pages give the order; one thought a page. */
export interface FormSpec {
  readonly pages: readonly Page[];
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** Answers as they travel: text, whole numbers; a field not asked is absent. */
export type Answers = Readonly<Record<string, string | number>>;

/** Whether a field is asked at all, given the other answers. */
export function isAsked(form: FormSpec, field: string, answers: Answers): boolean {
  const condition = form.fields[field]?.when;
  if (!condition) return true;
  return isAsked(form, condition.field, answers) && condition.is.includes(String(answers[condition.field] ?? ''));
}
