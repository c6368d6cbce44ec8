import {
  ops,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  type EmbeddedFont,
  type PDF,
  type PdfRef,
} from '@libpdf/core';
import type { CertificateHolder } from '../signer';
import { vietnamTime, type Appearance, type FieldPlace } from './appearance';
import { captionFont } from './caption-font';
import { drawMark } from './mark.drawing';
import { drawSeal } from './seal.drawing';
import { drawLine, fontName, wrap } from './text.drawing';

type Operator = ReturnType<typeof ops.beginText>;

const markWidth = 120;
const imageName = 'Im1';
const sealDiameter = (36 / 25.4) * 72;

interface Drawing {
  readonly operators: Operator[];
  readonly image?: PdfRef;
}

/** The appearance stream of a signature's widget, in the document, by reference. */
export async function drawAppearance(
  pdf: PDF,
  appearance: Appearance,
  place: FieldPlace,
  holder: CertificateHolder,
  signedAt: Date,
): Promise<PdfRef> {
  const [x1, y1, x2, y2] = place.rect;
  const size = { width: x2 - x1, height: y2 - y1 };
  const font = pdf.embedFont(await captionFont());
  const { operators, image } = draw(pdf, font, appearance, size, holder, vietnamTime(signedAt));
  const resources = PdfDict.of({ Font: PdfDict.of({ [fontName]: font.ref }) });
  if (image !== undefined) resources.set('XObject', PdfDict.of({ [imageName]: image }));
  const stream = PdfStream.fromDict(
    {
      Type: PdfName.of('XObject'),
      Subtype: PdfName.of('Form'),
      BBox: new PdfArray([0, 0, size.width, size.height].map((value) => PdfNumber.of(value))),
      Resources: resources,
    },
    new TextEncoder().encode(operators.map((operator) => operator.toString()).join('\n')),
  );
  return pdf.register(stream);
}

type Size = { readonly width: number; readonly height: number };

function draw(
  pdf: PDF,
  font: EmbeddedFont,
  how: Appearance,
  size: Size,
  holder: CertificateHolder,
  time: string,
): Drawing {
  switch (how.kind) {
    case 'leader':
      return drawLeader(pdf, font, how.image, size, holder, time);
    case 'agency':
      return drawAgency(pdf, font, how.image, size, holder, time);
    case 'copy':
      return {
        operators: [...black, ...column(font, [how.form, holder.commonName, `Thời gian ký: ${time}`], 10, 0, size)],
      };
  }
}

const black = [ops.setNonStrokingRGB(0, 0, 0)];

function drawLeader(
  pdf: PDF,
  font: EmbeddedFont,
  png: Uint8Array | undefined,
  size: Size,
  holder: CertificateHolder,
  time: string,
): Drawing {
  const markHeight = Math.min(56, size.height - 30);
  const image = png && pdf.embedPng(png).ref;
  // The seal covers the first third of the mark, so the caption begins to the right of it.
  const captionLeft = markWidth / 3 + 4;
  const lines = [`Ký bởi: ${holder.commonName}`, `Cơ quan: ${holder.organisation}`, `Thời gian ký: ${time}`];
  const mark =
    image === undefined ? drawMark(holder.commonName, markWidth, markHeight) : paint(0, 0, markWidth, markHeight);
  return {
    operators: [
      ops.pushGraphicsState(),
      ops.concatMatrix(1, 0, 0, 1, 0, size.height - markHeight),
      ...mark,
      ops.popGraphicsState(),
      ...black,
      ...column(font, lines, 6.5, captionLeft, { width: size.width - captionLeft, height: size.height - markHeight }),
    ],
    ...(image === undefined ? {} : { image }),
  };
}

function drawAgency(
  pdf: PDF,
  font: EmbeddedFont,
  png: Uint8Array | undefined,
  size: Size,
  holder: CertificateHolder,
  time: string,
): Drawing {
  const diameter = Math.min(sealDiameter, size.height, size.width);
  const image = png && pdf.embedPng(png).ref;
  const left = size.width - diameter;
  const seal =
    image === undefined
      ? [
          ops.concatMatrix(1, 0, 0, 1, left + diameter / 2, size.height / 2),
          ...drawSeal(font, holder.commonName, diameter / 2),
        ]
      : paint(left, (size.height - diameter) / 2, diameter, diameter);
  const room = { width: left - 8, height: size.height * 0.56 };
  const caption = room.width > 60 ? column(font, [holder.commonName, `Thời gian ký: ${time}`], 7, 0, room) : [];
  return {
    operators: [ops.pushGraphicsState(), ...seal, ops.popGraphicsState(), ...black, ...caption],
    ...(image === undefined ? {} : { image }),
  };
}

/** Lines from the top of the room downwards, broken to its width; left-aligned at `left`. */
function column(font: EmbeddedFont, texts: readonly string[], size: number, left: number, room: Size): Operator[] {
  const lines = texts.flatMap((text) => wrap(font, text, size, room.width));
  return lines.flatMap((text, index) =>
    drawLine(font, { text, x: left, y: room.height - size * (1 + index * 1.15), size, align: 'left' }),
  );
}

function paint(x: number, y: number, width: number, height: number): Operator[] {
  return [ops.concatMatrix(width, 0, 0, height, x, y), ops.paintXObject(imageName)];
}
