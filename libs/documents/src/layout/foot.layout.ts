import type { Content } from 'pdfmake/interfaces';
import type { FieldPlace, Foot } from '../template';
import { footHeight, type SheetSize } from './page.layout';

const lineHeight = 14;
const padding = 6;
/** The seal of a people's committee is 36 mm across; the room for it is a little more. */
const sealRoom = 104;
const markWidth = 120;
const columnWidth = 255;
const qrSide = 92;

/**
 * The block at the foot of a paper's last page: QR at the left, who signs at the right, with room for mark and seal.
 * `signedAt`: the page of the signatures, where a file of two papers bears them at the end of the other one.
 */
export function footContent(foot: Foot, sheet: SheetSize, signedAt?: number): Content {
  return {
    margin: [sheet.left, padding, sheet.right, 0],
    columns: [
      { width: columnLeft(sheet) - sheet.left, stack: leftColumn(foot) },
      { width: columnWidth, alignment: 'center', stack: rightColumn(foot, signedAt) },
    ],
  };
}

/**
 * Where the two signatures go, found from the same figures that lay the block out. The seal's right edge lies at a third
 * of the leader's mark, so that it covers about one third of it from the left (Decree 30/2020/ND-CP, Annex I).
 */
export function footFields(foot: Foot, sheet: SheetSize, page: number): { leader: FieldPlace; agency: FieldPlace } {
  const top = sheet.height - footHeight + padding + linesAbove(foot) * lineHeight + 2;
  const right = sheet.width - sheet.right;
  const markLeft = columnLeft(sheet) + columnWidth / 2 - markWidth / 2;
  const sealRight = markLeft + markWidth / 3;
  const place = (on: number, x1: number, y1: number, x2: number, tall: number): FieldPlace => ({
    page: on,
    rect: fromBelow(sheet.height, x1, y1, x2, tall),
  });
  const leader = place(page, markLeft, top + 6, right, sealRoom - 12);
  if (foot.agencyMark === 'copy') return { leader, agency: place(1, right - 250, 6, right, 38) };
  return { leader, agency: place(page, sealRight - 232, top, sealRight, sealRoom) };
}

const columnLeft = (sheet: SheetSize): number => sheet.width - sheet.right - columnWidth;

/** From the top left corner, right edge and height, as a page is read, to the corners that PDF counts from below. */
function fromBelow(page: number, left: number, top: number, right: number, tall: number): FieldPlace['rect'] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return [round(left), round(page - top - tall), round(right), round(page - top)];
}

function linesAbove(foot: Foot): number {
  return foot.titles.length + (foot.dateline === undefined ? 0 : 1);
}

function rightColumn(foot: Foot, signedAt: number | undefined): Content[] {
  const lines: Content[] = foot.dateline === undefined ? [] : [fixedLine({ text: foot.dateline, italics: true })];
  for (const title of foot.titles) lines.push(fixedLine({ text: title, bold: true }));
  if (signedAt === undefined) return [...lines, signerName(foot, sealRoom + 2)];
  const elsewhere = `(Chữ ký số và dấu: xem trang ${signedAt}\ncủa tệp này)`;
  return [
    ...lines,
    { text: elsewhere, fontSize: 10, italics: true, margin: [0, 30, 0, 0] },
    signerName(foot, sealRoom - 52),
  ];
}

const signerName = (foot: Foot, above: number): Content => ({
  text: foot.signerName,
  bold: true,
  fontSize: 12,
  margin: [0, above, 0, 0],
});

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
  const lead = foot.dateline === undefined ? 0 : lineHeight;
  if (foot.recipients !== undefined) return [...recipientLines(foot.recipients, lead), { stack: code }];
  if (foot.counterpart === undefined) return [{ stack: code, margin: [0, lineHeight, 0, 0] }];
  return [
    { ...fixedLine({ text: foot.counterpart.title, bold: true }), margin: [0, lead, 0, 0] },
    { text: foot.counterpart.name, fontSize: 12, bold: true, margin: [0, 4, 0, 8] },
    { stack: code },
  ];
}

/** `Nơi nhận` of a letter, at the left of the signature (Decree 30/2020/ND-CP, Annex I). */
function recipientLines(recipients: readonly string[], lead: number): Content[] {
  return [
    { text: 'Nơi nhận:', fontSize: 12, bold: true, italics: true, margin: [0, lead, 0, 1] },
    { text: recipients.map((one) => `- ${one}`).join('\n'), fontSize: 11, margin: [0, 0, 8, 6] },
  ];
}

/** Lines whose height is known, whatever the size of the letters: the fields above depend on it. */
function fixedLine(line: { text: string; bold?: boolean; italics?: boolean }) {
  return { ...line, fontSize: 12, lineHeight: lineHeight / (12 * naturalLine), noWrap: true };
}

/** Ascent plus descent of Tinos, in ems. */
const naturalLine = 1.107;
