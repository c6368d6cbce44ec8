import type { Content } from 'pdfmake/interfaces';
import type { IssuingOffice } from '../document-data';

/** National motto at the right, issuing office at the left, each over its rule (Decree 30/2020/ND-CP, Annex I). */
export function masthead(office: IssuingOffice, code?: string): Content {
  const left: Content[] = [
    { text: office.superior.toUpperCase(), fontSize: 12 },
    { text: office.name.toUpperCase(), fontSize: 12, bold: true },
    rule(60, 205),
  ];
  if (code !== undefined) left.push({ text: code, fontSize: 12, margin: [0, 5, 0, 0] });
  return {
    columns: [
      { width: 205, alignment: 'center', stack: left },
      { width: '*', alignment: 'center', stack: nationalMotto(290) },
    ],
  };
}

/** The motto alone, over the full width, as the certificates have it. */
export function nationalMotto(width: number): Content[] {
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
