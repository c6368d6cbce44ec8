import {
  type Answers,
  type Condition,
  type EntrySpec,
  type FieldSpec,
  type FormSpec,
  isAsked,
} from '@hotich/catalogue';
import { formatPartialDate, nationalityVi, parsePartialDate } from '@hotich/domain';
import type { RegisterContent } from '../entry/entry';
import { citizenCardCode, relationWords } from './code-lists';

/** What the answers do not say. The signer stands on the paper, which is signed after the entry. */
export interface EntryMeta {
  /** Who keeps the book: `nguoiThucHien`. */
  readonly executor?: string;
  readonly notes?: string;
  /** Names of offices by their codes: a book writes names, and those of that time. */
  readonly officeNames?: Readonly<Record<string, string>>;
}

/**
 * The columns of an entry as its procedure names them, from the answers: dates `dd.mm.yyyy` as far as known, choices under
 * the Ministry's code, states and offices by name. A question that was not asked or not answered gives no column. The
 * columns that every book begins with come with the number; `soDinhDanh` when the population database returns it.
 */
export function entryContentOf(
  spec: EntrySpec,
  form: FormSpec,
  answers: Answers,
  meta: EntryMeta = {},
): RegisterContent {
  const content: Record<string, string> = {};
  for (const [column, field] of Object.entries(spec.columns)) {
    const text = columnText(form, field, answers, meta);
    if (text === '') continue;
    content[column] = text;
    const paperKind = paperKindColumn(column);
    // A personal number is that of a citizen card; the book has a column for the kind of paper beside the number's.
    if (paperKind && form.fields[field]?.kind === 'personalId' && !(paperKind in spec.columns))
      content[paperKind] = citizenCardCode;
  }
  for (const { when, fixed } of [{ when: undefined, fixed: spec.fixed ?? {} }, ...(spec.fixedWhen ?? [])])
    if (fits(when, answers)) Object.assign(content, fixed);
  if (meta.executor) content['nguoiThucHien'] = meta.executor;
  if (meta.notes) content['ghiChu'] = meta.notes;
  return content;
}

/** Whether a condition of a procedure is met; one that is absent is. */
export const fits = (when: Condition | undefined, answers: Answers): boolean =>
  !when || when.is.includes(String(answers[when.field] ?? ''));

/** One answer as a book writes it; empty when it was not asked for or not given. */
export function columnText(form: FormSpec, field: string, answers: Answers, meta: EntryMeta = {}): string {
  const spec = form.fields[field];
  const answer = answers[field];
  if (!spec || answer === undefined || !isAsked(form, field, answers)) return '';
  const text = String(answer).normalize('NFC').trim();
  // What the declarant is to the person is text in the books, shorter than the form asks it.
  return (field === 'relation' && relationWords[text]) || written(spec, text, meta);
}

function written(spec: FieldSpec, answer: string, { officeNames = {} }: EntryMeta): string {
  if (spec.kind === 'date' || spec.kind === 'partialDate') {
    const date = parsePartialDate(answer);
    return date ? formatPartialDate(date) : answer;
  }
  if (spec.kind === 'choice') {
    const option = spec.options.find(({ value }) => value === answer);
    return option?.code ?? option?.label.vi ?? answer;
  }
  if (spec.kind === 'nationality') return nationalityVi(answer);
  if (spec.kind === 'office') return officeNames[answer] ?? answer;
  return answer;
}

const paperKindColumn = (column: string): string | null =>
  column.endsWith('SoGiayToTuyThan') ? column.replace(/SoGiayToTuyThan$/, 'LoaiGiayToTuyThan') : null;
