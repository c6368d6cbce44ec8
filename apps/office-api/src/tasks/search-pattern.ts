/** Pattern for LIKE that finds a text anywhere, taking what was typed for letters only. Null when nothing was typed. */
export function patternOf(typed: string | undefined): string | null {
  const text = (typed ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
  return text === '' ? null : `%${text.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
}
