import type { Random } from '../../random';
import type { Slip } from './letters';

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const openPair = new RegExp(
  `(?<![qQ])([oO])(${tone})([aAeE])(?![\\p{L}\\p{M}])|(?<![qQ])([uU])(${tone})([yY])(?![\\p{L}\\p{M}])`,
  'gu',
);

/** The newer school: Hòa becomes Hoà, Thúy becomes Thuý. */
export const tonePlacement: Slip = (text) =>
  text
    .normalize('NFD')
    .replace(openPair, (_, o?: string, t1?: string, a?: string, u?: string, t2?: string, y?: string) =>
      o === undefined ? `${u}${y}${t2}` : `${o}${a}${t1}`,
    )
    .normalize('NFC');

/** Lý and Lí, Mỹ and Mĩ: only where the y is a syllable's one vowel after a consonant. */
export const iForY: Slip = (text) =>
  text
    .normalize('NFD')
    .replace(new RegExp(`(?<=[bhklmstvBHKLMSTV])y(${tone}?)(?![\\p{L}\\p{M}])`, 'gu'), 'i$1')
    .normalize('NFC');

/** Southern speech does not tell hỏi from ngã: Nguyễn and Nguyển, Diễm and Diểm. */
export const toneConfusion: Slip = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0303\u0309]/g, (mark) => (mark === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC');

/** Sà Rây, Sàrây, Sarây: the family name stands apart, the syllables after it are drawn together. */
export const khmerSpacing: Slip = (text, random: Random) => {
  const [family = '', ...given] = text.split(' ');
  const from = given[0] === 'Thị' ? 1 : 0;
  if (given.length - from < 2) return text;
  const [head = '', next = '', ...rest] = given.slice(from);
  const opened = random.chance(0.3) ? withoutMarks(head) : head;
  return [family, ...given.slice(0, from), opened + next.toLowerCase(), ...rest].join(' ');
};

/** A middle syllable left out; family and given name stay. */
export const shortened: Slip = (text, random) => {
  const words = text.split(' ');
  if (words.length < 3) return text;
  const at = random.int(1, words.length - 2);
  return words.filter((_, index) => index !== at).join(' ');
};

export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
