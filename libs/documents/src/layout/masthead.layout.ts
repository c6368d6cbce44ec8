import type { Content } from 'pdfmake/interfaces';
import type { IssuingOffice } from '../office-data';
import { bodyWidth, type Sheet } from './page.layout';

/**
 * National motto at the right, issuing office at the left, each over its rule (Decree 30/2020/ND-CP, Annex I). `code` stands
 * under the office, the dateline of a letter under the motto.
 */
export function masthead(
  office: IssuingOffice,
  code?: string,
  { sheet = 'certificate', dateline }: { readonly sheet?: Sheet; readonly dateline?: string } = {},
): Content {
  const left: Content[] = [
    { text: onItsLines(office.superior), fontSize: 12 },
    { text: onItsLines(office.name), fontSize: 12, bold: true },
    rule(60, officeWidth),
  ];
  if (code !== undefined) left.push({ text: code, fontSize: 12, margin: [0, 5, 0, 0] });
  const right = nationalMotto(bodyWidth(sheet) - officeWidth);
  if (dateline !== undefined)
    right.push({ text: dateline, italics: true, fontSize: 12.5, alignment: 'center', margin: [0, 5, 0, 0] });
  return {
    columns: [
      { width: officeWidth, alignment: 'center', stack: left },
      { width: '*', alignment: 'center', stack: right },
    ],
  };
}

const officeWidth = 205;

/**
 * An authority with its place on a line below, as papers have it; left to itself a long name breaks within the place. What is
 * no authority of these kinds breaks where it must.
 */
const onItsLines = (name: string): string =>
  authorities.reduce((lines, [whole, broken]) => lines.replace(whole, broken), name.toUpperCase());

const authorities = [
  [/^ỦY BAN NHÂN DÂN (?=\S)/u, 'ỦY BAN NHÂN DÂN\n'],
  [/^TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG (?=\S)/u, 'TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG\n'],
] as const;

/** The motto alone, over the full width, as the certificates have it. */
export function nationalMotto(width = bodyWidth('certificate')): Content[] {
  return [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 12, alignment: 'center' },
    { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 13, alignment: 'center' },
    rule(160, width),
  ];
}

function rule(length: number, within: number): Content {
  const start = (within - length) / 2;
  return {
    canvas: [{ type: 'line', x1: start, y1: 2, x2: start + length, y2: 2, lineWidth: 0.7 }],
    alignment: 'left',
  };
}
