import { parsePartialDate, formatPartialDate, nationalities, nationalityVi } from '@hotich/domain';
import { answerVi } from './answer-words';
import { type Answers, type FieldSpec, type FormSpec, isAsked } from './form-spec';

/** Fields of the national e-form (tokhaidientu.moj.gov.vn) by name; everything travels as text. */
export type NationalRecord = Readonly<Record<string, string>>;

/** Answers under the names of the national e-form; `unnamed` are those for which it has no field. */
export function nationalAnswersOf(
  form: FormSpec,
  answers: Answers,
): { readonly record: NationalRecord; readonly unnamed: readonly string[] } {
  const record: Record<string, string> = {};
  const unnamed: string[] = [];
  for (const [field, spec] of Object.entries(form.fields)) {
    const answer = answers[field];
    if (answer === undefined || answer === '' || !isAsked(form, field, answers)) continue;
    if (spec.national === undefined) unnamed.push(field);
    else record[spec.national] = writtenFor(spec, answer);
  }
  return { record, unnamed };
}

/**
 * Answers read from a national e-form. Nothing is dropped in silence: `unknown` are names that the form has no field for,
 * `unreadable` are names whose value its field cannot hold, `notAsked` those of questions that do not apply.
 */
export function answersFromNational(
  form: FormSpec,
  record: NationalRecord,
): {
  readonly answers: Answers;
  readonly unknown: readonly string[];
  readonly unreadable: readonly string[];
  readonly notAsked: readonly string[];
} {
  const named = Object.entries(form.fields).filter(([, { national }]) => national !== undefined);
  const values = new Map(Object.entries(record).filter(([, value]) => value.trim() !== ''));
  const read: Record<string, string | number> = {};
  const unreadable = new Set<string>();
  for (const [field, spec] of named) {
    const value = values.get(spec.national ?? '');
    if (value === undefined) continue;
    const answer = readAs(spec, value.normalize('NFC').trim());
    if (answer === null) unreadable.add(spec.national ?? '');
    else read[field] = answer;
  }
  const answers = Object.fromEntries(Object.entries(read).filter(([field]) => isAsked(form, field, read)));
  const held = new Set(Object.keys(answers).map((field) => form.fields[field]?.national));
  const notAsked = Object.keys(read).flatMap((field) => {
    const name = form.fields[field]?.national;
    return name === undefined || held.has(name) ? [] : [name];
  });
  const known = new Set(named.map(([, { national }]) => national));
  return {
    answers,
    unknown: [...values.keys()].filter((name) => !known.has(name)),
    unreadable: [...unreadable].filter((name) => !held.has(name)),
    notAsked: [...new Set(notAsked)],
  };
}

/** The Ministry's code of an option where it has one; days as its forms write them, the rest as on paper. */
function writtenFor(spec: FieldSpec, answer: string | number): string {
  const option = spec.kind === 'choice' ? spec.options.find(({ value }) => value === answer) : undefined;
  return option?.code ?? answerVi(spec, answer);
}

function readAs(spec: FieldSpec, value: string): string | number | null {
  switch (spec.kind) {
    case 'integer':
      return /^\d{1,9}$/.test(value) ? Number(value) : null;
    case 'choice':
      return spec.options.find(({ code, label, value: own }) => [code, label.vi, own].includes(value))?.value ?? null;
    case 'nationality':
      return nationalities.find((code) => code === value || nationalityVi(code) === value) ?? null;
    case 'date':
    case 'partialDate': {
      const date = parsePartialDate(value);
      const whole = date?.day !== undefined;
      return date === null || (spec.kind === 'date' && !whole) ? null : formatPartialDate(date, 'iso');
    }
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
    case 'text':
    case 'personName':
    case 'personalId':
    case 'ethnicity':
    case 'office':
    case 'phone':
    case 'email':
      return value;
  }
}
