import {
  ethnicGroupOf,
  formatPartialDate,
  isNationality,
  isPlainDate,
  parsePartialDate,
  parsePersonalId,
} from '@hotich/domain';
import { type FieldSpec, type FormSpec, isAsked } from './form-spec';

/** Names of what can be wrong with an answer; the sentence for each lives with the portal's languages. */
export const complaintRules = [
  'required',
  'notAsked',
  'unknownField',
  'notText',
  'notNumber',
  'tooLong',
  'notNfc',
  'controlCharacter',
  'notAName',
  'notAPersonalId',
  'notADate',
  'inTheFuture',
  'tooSmall',
  'tooLarge',
  'notAnOption',
  'notAnEthnicity',
  'notANationality',
  'notATime',
  'notAnOffice',
  'notAPhone',
  'notAnEmail',
  // Found by the API alone: online one asks in one's own name.
  'notYou',
] as const;
export type ComplaintRule = (typeof complaintRules)[number];
export interface Complaint {
  readonly field: string;
  readonly rule: ComplaintRule;
}

/**
 * All that is wrong with the answers, in the order of the form; empty when they fit. The only check of a form there is:
 * the portal shows it while one types, the APIs repeat it. `today` is the legal day in Việt Nam, `YYYY-MM-DD`.
 */
export function complaintsAbout(
  form: FormSpec,
  answers: Readonly<Record<string, unknown>>,
  today: string,
): Complaint[] {
  const typed = Object.fromEntries(
    Object.entries(answers).filter((pair): pair is [string, string | number] => isScalar(pair[1])),
  );
  const complaints: Complaint[] = [];
  for (const [field, spec] of Object.entries(form.fields)) {
    const answer = answers[field];
    const absent = answer === undefined || answer === null || answer === '';
    const rule = !isAsked(form, field, typed)
      ? absent
        ? null
        : 'notAsked'
      : absent
        ? spec.required
          ? 'required'
          : null
        : complaintOf(spec, answer, today);
    if (rule) complaints.push({ field, rule });
  }
  for (const field of Object.keys(answers))
    if (!Object.hasOwn(form.fields, field)) complaints.push({ field: field.slice(0, 64), rule: 'unknownField' });
  return complaints;
}

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Letters of any script with their marks, spaces, apostrophes, hyphens and dots: names do not fit narrower rules. */
const nameShape = /^[\p{L}\p{M}][\p{L}\p{M} .'’-]*$/u;
const controlShape = /[\p{Cc}\p{Cf}\p{Co}]/u;
const longestName = 120;

function complaintOf(spec: FieldSpec, answer: unknown, today: string): ComplaintRule | null {
  if (spec.kind === 'integer') {
    if (typeof answer !== 'number' || !Number.isInteger(answer)) return 'notNumber';
    return answer < spec.min ? 'tooSmall' : answer > spec.max ? 'tooLarge' : null;
  }
  if (typeof answer !== 'string') return 'notText';
  // Checked before anything measures the text: two writings of one name must not be two names.
  if (answer.length > 4000) return 'tooLong';
  if (answer !== answer.normalize('NFC')) return 'notNfc';
  if (controlShape.test(answer)) return 'controlCharacter';
  switch (spec.kind) {
    case 'text':
      return answer.length > spec.maxLength ? 'tooLong' : null;
    case 'personName':
      return answer.length > longestName ? 'tooLong' : nameShape.test(answer) ? null : 'notAName';
    case 'personalId':
      return parsePersonalId(answer) === null ? 'notAPersonalId' : null;
    case 'date':
      return !isPlainDate(answer) ? 'notADate' : spec.past && answer > today ? 'inTheFuture' : null;
    case 'partialDate': {
      const date = parsePartialDate(answer);
      if (date === null) return 'notADate';
      // As much of today as the date knows: the year alone is not yet over, a month to come is.
      const known = formatPartialDate(date, 'iso');
      return known > today.slice(0, known.length) ? 'inTheFuture' : null;
    }
    case 'choice':
      return spec.options.some((option) => option.value === answer) ? null : 'notAnOption';
    case 'ethnicity':
      return ethnicGroupOf(answer) === null ? 'notAnEthnicity' : null;
    case 'nationality':
      return isNationality(answer) ? null : 'notANationality';
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(answer) ? null : 'notATime';
    case 'office':
      return /^\d{5}$/.test(answer) ? null : 'notAnOffice';
    case 'phone':
      return /^(\+84|0)\d{8,10}$/.test(answer) ? null : 'notAPhone';
    case 'email':
      return answer.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer) ? null : 'notAnEmail';
  }
}
