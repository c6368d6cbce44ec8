import { answerVi } from './answer-words';
import { type Answers, type FieldSpec, type FormSpec, isAsked, type Words } from './form-spec';

/** A tờ khai to be printed: Vietnamese throughout, as papers of the state are. */
export interface Declaration {
  readonly title: string;
  readonly sections: readonly DeclarationSection[];
}
export interface DeclarationSection {
  readonly title: string;
  readonly rows: readonly DeclarationRow[];
}
export interface DeclarationRow {
  readonly label: string;
  /** Null is a line to write on. */
  readonly value: string | null;
  /** Boxes to tick, on a paper that is not filled in. */
  readonly options?: readonly string[];
}

/**
 * The paper declaration of a procedure, from the same questions as the form on the screen. Without answers it is blank and
 * holds every question, since nobody knows yet which apply; with answers it holds what was asked. `officeName` writes an
 * office's code out in full.
 */
export function declarationOf(
  procedure: { readonly title: Words; readonly form: FormSpec },
  answers: Answers | null,
  officeName: (code: string) => string = (code) => code,
): Declaration {
  const { form, title } = procedure;
  const rowOf = (field: string): DeclarationRow[] => {
    const spec = form.fields[field];
    if (!spec || (answers && !isAsked(form, field, answers))) return [];
    const answer = answers?.[field];
    const label = spec.label.vi;
    if (answer !== undefined && answer !== '')
      return [{ label, value: spec.kind === 'office' ? officeName(String(answer)) : answerVi(spec, answer) }];
    return [{ label, value: null, ...(answers === null && boxesOf(spec)) }];
  };
  return {
    title: `Tờ khai ${title.vi.charAt(0).toLocaleLowerCase('vi')}${title.vi.slice(1)}`,
    sections: form.pages
      .map((page) => ({ title: page.title.vi, rows: page.fields.flatMap(rowOf) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

const boxesOf = (spec: FieldSpec): { options?: readonly string[] } =>
  spec.kind === 'choice' ? { options: spec.options.map(({ label }) => label.vi) } : {};
