import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

let cutOnce: Promise<Uint8Array> | undefined;

/** Tinos regular (Times metrics) cut to what captions need; cut once a process, since the whole font is 600 KB. */
export function captionFont(): Promise<Uint8Array> {
  cutOnce ??= cut().catch((error: unknown) => {
    cutOnce = undefined;
    throw error;
  });
  return cutOnce;
}

async function cut(): Promise<Uint8Array> {
  const home = join(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json'), '..');
  const whole = await readFile(join(home, '400Regular', 'Tinos_400Regular.ttf'));
  return new Uint8Array(await subsetFont(whole, characters(), { targetFormat: 'sfnt' }));
}

function characters(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xc0, 0x17f],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1ea0, 0x1ef9],
  ] as const;
  let all = '–“”•';
  for (const [from, to] of ranges) for (let code = from; code <= to; code += 1) all += String.fromCodePoint(code);
  return all;
}
