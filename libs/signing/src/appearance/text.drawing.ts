import { ops, PdfString, type EmbeddedFont } from '@libpdf/core';

type Operator = ReturnType<typeof ops.beginText>;

/** Name of the caption font in the appearance's resources. */
export const fontName = 'F1';

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: 'left' | 'right' | 'center';
}

export function drawLine(font: EmbeddedFont, line: Line): Operator[] {
  const width = widthOf(font, line.text, line.size);
  const shift = { left: 0, center: width / 2, right: width }[line.align];
  return drawAt(font, line.text, line.size, [1, 0, 0, 1, line.x - shift, line.y]);
}

/** Letters one by one around a centre, upright when read along the upper arc, as the legend of a seal runs. */
export function drawAround(font: EmbeddedFont, text: string, size: number, radius: number, middle: number): Operator[] {
  const total = widthOf(font, text, size) / radius;
  let angle = middle + total / 2;
  return [...text].flatMap((letter) => {
    const step = widthOf(font, letter, size) / radius;
    const at = angle - step / 2;
    angle -= step;
    const turn = at - Math.PI / 2;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const half = widthOf(font, letter, size) / 2;
    const x = radius * Math.cos(at) - half * cos;
    const y = radius * Math.sin(at) - half * sin;
    return drawAt(font, letter, size, [cos, sin, -sin, cos, x, y]);
  });
}

export function widthOf(font: EmbeddedFont, text: string, size: number): number {
  return font.getTextWidth(text.normalize('NFC'), size);
}

/** Words broken into lines no wider than `width`. */
export function wrap(font: EmbeddedFont, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(font, longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Matrix = readonly [number, number, number, number, number, number];

function drawAt(font: EmbeddedFont, text: string, size: number, matrix: Matrix): Operator[] {
  return [
    ops.beginText(),
    ops.setFont(fontName, size),
    ops.setTextMatrix(...matrix),
    ops.showText(glyphs(font, text)),
    ops.endText(),
  ];
}

/** Two bytes a glyph: the font is embedded with the identity encoding. */
function glyphs(font: EmbeddedFont, text: string): PdfString {
  const ids = font.encodeTextToGids(text.normalize('NFC'));
  return PdfString.fromBytes(new Uint8Array(ids.flatMap((id) => [id >> 8, id & 0xff])));
}
