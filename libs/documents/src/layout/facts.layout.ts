import type { Content } from 'pdfmake/interfaces';

/** What a form prints where a book has nothing: said in words where the law asks for the fact, dots where it is optional. */
export const noInformation = 'không có thông tin';
export const dots = '................';

const size = 13;
const gap = 6;

/** How facts are set; a dense paper keeps them closer, so that what is signed by hand still fits its page. */
export const factStyle = (dense: boolean) => ({
  fact: { fontSize: dense ? size - 0.5 : size, margin: marginBelow(dense ? 2 : gap) },
});

const marginBelow = (below: number): [number, number, number, number] => [0, 0, 0, below];

/** `Label: value`, the value in bold. */
export function fact(label: string, value: string | undefined, absent: string = noInformation): Content {
  return { text: spans(label, value, absent), style: 'fact' };
}

/** Several facts on one line, in columns of the given shares. */
export function factLine(
  facts: readonly (readonly [label: string, value: string | undefined, share: number, absent?: string])[],
): Content {
  return {
    columns: facts.map(([label, value, share, absent = noInformation]) => ({
      width: `${share}%`,
      text: spans(label, value, absent),
    })),
    columnGap: 6,
    style: 'fact',
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
  return { text, style: 'fact', alignment: 'justify' };
}

function spans(label: string, value: string | undefined, absent: string): Content[] {
  const known = value !== undefined && value.trim() !== '';
  return [`${label}: `, known ? { text: value, bold: true } : { text: absent, italics: absent === noInformation }];
}
