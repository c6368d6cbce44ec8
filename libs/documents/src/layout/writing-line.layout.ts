import type { Content, TableCell } from 'pdfmake/interfaces';
import type { DeclarationLine } from '../letter-data';

const size = 12.5;
/** A label longer than this leaves too little of the line to write on. */
const longLabel = 48;

/** A question with its answer, or with a dotted line or boxes for a pen. */
export function writingLine({ label, value, options }: DeclarationLine): Content {
  if (value !== null)
    return { text: [`${label}: `, { text: value, bold: true }], fontSize: size, margin: [0, 0, 0, 5] };
  if (options !== undefined && options.length > 0)
    return {
      text: `${label}:   ${options.map((one) => `□ ${one.replaceAll(' ', nbsp)}`).join('    ')}`,
      fontSize: size,
      margin: [0, 0, 0, 5],
    };
  if (label.length <= longLabel) return dotted([label]);
  return { stack: [{ text: `${label}:`, fontSize: size }, dotted([])], unbreakable: true };
}

/** Boxes keep their words beside them. */
const nbsp = '\u00a0';

function dotted(labels: readonly string[]): Content {
  const cells: TableCell[] = labels.map((label) => ({ text: `${label}:`, noWrap: true, border: none }));
  return {
    fontSize: size,
    margin: [0, 0, 0, 4],
    table: { widths: [...labels.map(() => 'auto'), '*'], body: [[...cells, { text: ' ', border: below }]] },
    layout: {
      hLineWidth: () => 0.7,
      vLineWidth: () => 0,
      hLineStyle: () => ({ dash: { length: 0.8, space: 2 } }),
      paddingLeft: () => 0,
      paddingRight: (column) => (column < labels.length ? 4 : 0),
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
  };
}

const none: [boolean, boolean, boolean, boolean] = [false, false, false, false];
const below: [boolean, boolean, boolean, boolean] = [false, false, false, true];
