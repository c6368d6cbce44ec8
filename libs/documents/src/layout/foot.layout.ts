import type { Content } from 'pdfmake/interfaces';
import type { FieldPlace, Foot } from '../template';
import { footHeight, leftMargin, pageHeight, pageWidth, rightMargin } from './page.layout';

const lineHeight = 14;
const padding = 6;
/** The seal of a people's committee is 36 mm across; the room for it is a little more. */
const sealRoom = 104;
const markWidth = 120;
const columnWidth = 255;
const columnLeft = pageWidth - rightMargin - columnWidth;
const centre = columnLeft + columnWidth / 2;
const qrSide = 92;

/** The block at the foot of the last page: QR at the left, who signs at the right, with room for mark and seal. */
export function footContent(foot: Foot): Content {
  return {
    margin: [leftMargin, padding, rightMargin, 0],
    columns: [
      { width: columnLeft - leftMargin, stack: leftColumn(foot) },
      { width: columnWidth, alignment: 'center', stack: rightColumn(foot) },
    ],
  };
}

/**
 * Where the two signatures go, found from the same figures that lay the block out. The seal's right edge lies at a third
 * of the leader's mark, so that it covers about one third of it from the left (Decree 30/2020/ND-CP, Annex I).
 */
export function footFields(foot: Foot, page: number): { leader: FieldPlace; agency: FieldPlace } {
  const top = pageHeight - footHeight + padding + linesAbove(foot) * lineHeight + 2;
  const markLeft = centre - markWidth / 2;
  const sealRight = markLeft + markWidth / 3;
  const leader: FieldPlace = { page, rect: rectangle(markLeft, top + 6, pageWidth - rightMargin, sealRoom - 12) };
  if (foot.agencyMark === 'copy') {
    const right = pageWidth - rightMargin;
    return { leader, agency: { page: 1, rect: rectangle(right - 250, 6, right, 38) } };
  }
  return { leader, agency: { page, rect: rectangle(sealRight - 232, top, sealRight, sealRoom) } };
}

/** From the top left corner, right edge and height, as a page is read, to the corners that PDF counts from below. */
function rectangle(left: number, top: number, right: number, height: number): [number, number, number, number] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(left), round(pageHeight - top - height), round(right), round(pageHeight - top)];
}

function linesAbove(foot: Foot): number {
  return foot.titles.length + (foot.dateline === undefined ? 0 : 1);
}

function rightColumn(foot: Foot): Content[] {
  const lines: Content[] = foot.dateline === undefined ? [] : [fixedLine({ text: foot.dateline, italics: true })];
  for (const title of foot.titles) lines.push(fixedLine({ text: title, bold: true }));
  return [...lines, { text: foot.signerName, bold: true, fontSize: 12, margin: [0, sealRoom + 2, 0, 0] }];
}

function leftColumn(foot: Foot): Content[] {
  const code: Content = [
    { qr: foot.verificationUrl, fit: qrSide, eccLevel: 'M' },
    {
      text: 'Quét mã để kiểm tra tính xác thực\nvà hiệu lực của giấy này.',
      fontSize: 8,
      italics: true,
      margin: [0, 4, 0, 0],
    },
  ];
  if (foot.counterpart === undefined) return [{ stack: code, margin: [0, lineHeight, 0, 0] }];
  const lead = foot.dateline === undefined ? 0 : lineHeight;
  return [
    { ...fixedLine({ text: foot.counterpart.title, bold: true }), margin: [0, lead, 0, 0] },
    { text: foot.counterpart.name, fontSize: 12, bold: true, margin: [0, 4, 0, 8] },
    { stack: code },
  ];
}

/** Lines whose height is known, whatever the size of the letters: the fields above depend on it. */
function fixedLine(line: { text: string; bold?: boolean; italics?: boolean }) {
  return { ...line, fontSize: 12, lineHeight: lineHeight / (12 * naturalLine), noWrap: true };
}

/** Ascent plus descent of Tinos, in ems. */
const naturalLine = 1.107;
