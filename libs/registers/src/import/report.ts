/** Why a row was not taken. `number`: no serial; `yearDiffers`: `45/2019` in a book of 2018; `columns`: cells too many or few; `controlMark`: NUL and the like. */
export type RowRule =
  | 'columns'
  | 'required'
  | 'number'
  | 'page'
  | 'date'
  | 'futureDate'
  | 'dateOrder'
  | 'code'
  | 'tooLong'
  | 'notUnicode'
  | 'controlMark'
  | 'yearDiffers'
  | 'repeatedInFile'
  | 'alreadyEntered';

/** `row` counts as a spreadsheet does: the header is row 1. Never the cell's own text, which is about somebody. */
export interface RowComplaint {
  readonly row: number;
  readonly column: string;
  readonly rule: RowRule;
}
