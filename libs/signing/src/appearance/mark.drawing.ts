import { createHash } from 'node:crypto';
import { ops } from '@libpdf/core';

type Operator = ReturnType<typeof ops.beginText>;

/**
 * An invented hand in blue within the given size, its loops drawn from the signer's name: always the same for one signer,
 * different for two. Nobody's real signature is stored.
 */
export function drawMark(name: string, width: number, height: number): Operator[] {
  const chance = createHash('sha256').update(name.normalize('NFC')).digest();
  const share = (index: number) => (chance[index % chance.length] ?? 0) / 255;
  const loops = 5 + Math.floor(share(0) * 3);
  const step = (width * 0.8) / loops;
  const base = height * 0.42;
  const strokes: Operator[] = [ops.moveTo(width * 0.04, base - height * 0.1)];
  for (let loop = 0; loop < loops; loop += 1) {
    const x = width * 0.06 + loop * step;
    const rise = height * (loop === 0 ? 0.5 : 0.12 + 0.3 * share(loop + 1));
    const fall = height * (0.08 + 0.26 * share(loop + 9));
    strokes.push(
      ops.curveTo(x + step * 0.3, base + rise, x + step * 1.15, base + rise * 1.1, x + step * 0.62, base),
      ops.curveTo(x + step * 0.35, base - fall, x + step * 0.75, base - fall, x + step * 1.02, base + height * 0.04),
    );
  }
  return [
    ops.setStrokingRGB(0.07, 0.16, 0.62),
    ops.setLineWidth(1.3),
    ops.setLineCap(1),
    ops.setLineJoin(1),
    ...strokes,
    ops.stroke(),
    ops.moveTo(width * 0.1, height * (0.14 + 0.06 * share(20))),
    ops.curveTo(width * 0.45, height * 0.3, width * 0.7, height * 0.02, width * 0.97, height * (0.3 + 0.2 * share(21))),
    ops.stroke(),
  ];
}
