import { ops, type EmbeddedFont } from '@libpdf/core';
import { drawAround, drawLine, widthOf, wrap } from './text.drawing';

type Operator = ReturnType<typeof ops.beginText>;

/** Control points at this share of the radius make four curves a circle. */
const roundness = 0.5522847;

/**
 * An invented round seal about the origin: two circles, a star, the agency's name around it. Sandboxes use it where an
 * office would give the picture of its own.
 */
export function drawSeal(font: EmbeddedFont, agency: string, radius: number): Operator[] {
  const name = agency.toUpperCase();
  const legendRadius = radius * 0.74;
  // The legend may fill seven eighths of the ring; longer names get smaller letters.
  const room = legendRadius * Math.PI * 1.75;
  const size = Math.min(radius * 0.16, (radius * 0.16 * room) / widthOf(font, name, radius * 0.16));
  const place = wrap(font, 'CHỨNG THỰC SỐ', radius * 0.11, radius);
  return [
    ops.setStrokingRGB(0.8, 0.05, 0.1),
    ops.setNonStrokingRGB(0.8, 0.05, 0.1),
    ops.setLineWidth(radius * 0.035),
    ...circle(radius * 0.975),
    ops.stroke(),
    ops.setLineWidth(radius * 0.015),
    ...circle(radius * 0.9),
    ops.stroke(),
    ...circle(radius * 0.66),
    ops.stroke(),
    ...drawAround(font, name, size, legendRadius, Math.PI / 2),
    ...star(radius * 0.3, radius * 0.1),
    ops.fill(),
    ...place.flatMap((text, line) =>
      drawLine(font, { text, x: 0, y: -radius * (0.36 + 0.12 * line), size: radius * 0.11, align: 'center' }),
    ),
  ];
}

function circle(radius: number): Operator[] {
  const bend = radius * roundness;
  return [
    ops.moveTo(radius, 0),
    ops.curveTo(radius, bend, bend, radius, 0, radius),
    ops.curveTo(-bend, radius, -radius, bend, -radius, 0),
    ops.curveTo(-radius, -bend, -bend, -radius, 0, -radius),
    ops.curveTo(bend, -radius, radius, -bend, radius, 0),
    ops.closePath(),
  ];
}

function star(radius: number, lift: number): Operator[] {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = Math.PI / 2 + (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? radius : radius * 0.382;
    return [reach * Math.cos(angle), lift + reach * Math.sin(angle)] as const;
  });
  return [...points.map(([x, y], index) => (index === 0 ? ops.moveTo(x, y) : ops.lineTo(x, y))), ops.closePath()];
}
