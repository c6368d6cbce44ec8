/** A row of a file: its number as a spreadsheet counts, the first being 1, and the text of its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** How many rows a file may have: what one sheet can hold. */
export const mostRows = 1_048_576;
/** How large a row may be; a quote that never closes swallows the rest of the file and shows by this. */
export const mostCharsInRow = 262_144;
