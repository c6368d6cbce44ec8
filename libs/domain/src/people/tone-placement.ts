const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /^(QU(?=[AĂÂEÊIOÔƠUƯY])|GI(?=[AĂÂEÊIOÔƠUƯY])|[^AĂÂEÊIOÔƠUƯY]*)([AĂÂEÊIOÔƠUƯY]+)([^AĂÂEÊIOÔƠUƯY]*)$/;
const MARKED = /[ĂÂÊÔƠƯ]/;

/**
 * Moves the tone of an upper-case, composed syllable to where the older school writes it: HOÀ becomes HÒA, THUỶ becomes
 * THỦY, as resolutions and population data do; HOÀNG and QUÝ are alike in both schools. What is not one Vietnamese
 * syllable, such as a Khmer name written in one piece, stays as it is.
 */
export function placeTone(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  const [tone] = tones;
  if (tone === undefined || tones.length > 1) return word;
  const parts = SYLLABLE.exec(apart.replace(TONE, '').normalize('NFC'));
  if (parts === null) return word;
  const [, initial = '', vowels = '', final = ''] = parts;
  const seat = seatOf(vowels, final !== '');
  return `${initial}${vowels.slice(0, seat + 1)}${tone}${vowels.slice(seat + 1)}${final}`.normalize('NFC');
}

/** Which vowel carries the tone: the marked one (the last of ƯƠ), the one before a final, else first of two, middle of three. */
function seatOf(vowels: string, closed: boolean): number {
  for (let index = vowels.length - 1; index >= 0; index -= 1) {
    if (MARKED.test(vowels.charAt(index))) return index;
  }
  if (closed) return vowels.length - 1;
  return vowels.length > 2 ? 1 : 0;
}
