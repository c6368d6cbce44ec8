import type { Random } from '../../random';

/** Changes one word of a text, the same text when there is nothing to change. */
export type Slip = (text: string, random: Random) => string;

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What a scanner reads for what is printed; both ways. */
const alike = ['nu', 'hb', 'li', 'oc', 'ec', 'ăâ', 'ưu', 'ơo', 'êe', 'ôo', 'vy', 'gq', 'ìí', 'ạa', 'ịi', 'ảá', 'ếể'];

/** The key beside the right one. */
export const adjacentKey: Slip = (text, random) =>
  atLetter(text, random, (letter) => {
    const row = keyRows.find((keys) => keys.includes(letter.toLowerCase()));
    if (row === undefined) return letter;
    const at = row.indexOf(letter.toLowerCase());
    const beside = row.charAt(at === row.length - 1 || (at > 0 && random.chance(0.5)) ? at - 1 : at + 1);
    return isUpper(letter) ? beside.toUpperCase() : beside;
  });

export const swappedLetters: Slip = (text, random) =>
  atLetter(text, random, (letter, next) => (isUpper(letter) || next === ' ' ? letter : next + letter), 2);

export const doubledLetter: Slip = (text, random) =>
  atLetter(text, random, (letter) => (isUpper(letter) ? letter : letter + letter));

/** Capitals stay: nobody overlooks the first letter of a word. */
export const droppedLetter: Slip = (text, random) =>
  atLetter(text, random, (letter) => (isUpper(letter) ? letter : ''));

export const ocrSlip: Slip = (text, random) =>
  atLetter(text, random, (letter) => {
    const pair = alike.find((two) => two.includes(letter));
    return pair === undefined ? letter : pair.replace(letter, '');
  });

/** Tries letters in a chance order until one gives way. */
function atLetter(
  text: string,
  random: Random,
  change: (letter: string, next: string) => string,
  width: 1 | 2 = 1,
): string {
  const letters = [...text];
  const first = random.int(0, Math.max(0, letters.length - 1));
  for (let step = 0; step < letters.length; step += 1) {
    const at = (first + step) % letters.length;
    const [letter = '', next = ' '] = letters.slice(at, at + 2);
    if (!/\p{L}/u.test(letter)) continue;
    const changed = change(letter, next);
    const result = [...letters.slice(0, at), changed, ...letters.slice(at + width)].join('');
    if (changed !== letter && result !== text) return result;
  }
  return text;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
