import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

export type FontStyle = 'normal' | 'bold' | 'italics' | 'bolditalics';

const files: Record<FontStyle, string> = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

let cutOnce: Promise<Record<FontStyle, Buffer>> | undefined;

/**
 * Tinos (metrics of Times New Roman, which Decree 30/2020 Annex I asks for) cut to the glyphs that Vietnamese papers need.
 * Parsing and embedding the whole 600 KB fonts is what makes a certificate dear, so it is cut once a process.
 */
export function cutFonts(): Promise<Record<FontStyle, Buffer>> {
  cutOnce ??= cutAll().catch((error: unknown) => {
    cutOnce = undefined;
    throw error;
  });
  return cutOnce;
}

/** Text in the one form in which the fonts carry Vietnamese: marks composed with their letters. */
export function composed(text: string): string {
  return text.normalize('NFC');
}

async function cutAll(): Promise<Record<FontStyle, Buffer>> {
  const home = join(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json'), '..');
  const cut = (style: FontStyle) => cutOne(join(home, files[style]));
  const [normal, bold, italics, bolditalics] = await Promise.all([
    cut('normal'),
    cut('bold'),
    cut('italics'),
    cut('bolditalics'),
  ]);
  return { normal, bold, italics, bolditalics };
}

async function cutOne(path: string): Promise<Buffer> {
  return Buffer.from(await subsetFont(await readFile(path), neededCharacters(), { targetFormat: 'sfnt' }));
}

/** Latin with its extensions, as names of all countries of Latin writing need it, the Vietnamese block, and punctuation. */
export function neededCharacters(): string {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  let all = '–—‘’“”•…₫№□■';
  for (const [from, to] of ranges) for (let code = from; code <= to; code += 1) all += String.fromCodePoint(code);
  return all;
}
