import type { Content } from 'pdfmake/interfaces';

/** What a form prints where a book has nothing: said in words where the law asks for the fact, dots where it is optional. */
export const noInformation = 'không có thông tin';
export const dots = '................';

const size = 13;
const gap = 6;

/** `Label: value`, the value in bold. */
export function fact(label: string, value: string | undefined, absent: string = noInformation): Content {
  return { text: spans(label, value, absent), fontSize: size, margin: [0, 0, 0, gap] };
}

/** Several facts on one line, in columns of the given shares. */
export function factLine(
  facts: readonly (readonly [label: string, value: string | undefined, share: number])[],
): Content {
  return {
    columns: facts.map(([label, value, share]) => ({
      width: `${share}%`,
      text: spans(label, value, noInformation),
    })),
    columnGap: 6,
    fontSize: size,
    margin: [0, 0, 0, gap],
  };
}

/** Numbered lines, `1. …`, or a line of dots when there is none. */
export function numbered(items: readonly string[]): Content {
  const lines = items.length === 0 ? [dots] : items;
  return {
    stack: lines.map((item, index) => ({
      columns: [
        { width: 20, text: `${index + 1}.` },
        { width: '*', text: item },
      ],
      margin: [14, 0, 0, 3],
    })),
    fontSize: size,
    margin: [0, 0, 0, 3],
  };
}

export function paragraph(text: string): Content {
  return { text, fontSize: size, alignment: 'justify', margin: [0, 0, 0, gap] };
}

function spans(label: string, value: string | undefined, absent: string): Content[] {
  const known = value !== undefined && value.trim() !== '';
  return [`${label}: `, known ? { text: value, bold: true } : { text: absent, italics: absent === noInformation }];
}
