import { placeTone } from './tone-placement';

/** Zero-width marks, soft hyphen and direction marks: seen in old files, never seen by the eye. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;
const DOTS_AND_APOSTROPHES = /[.'’‘`´]/g;

/**
 * The strong form of a name for comparing: composed (NFC), upper case, single spaces, no dots or apostrophes, one school
 * of tone placement, and one letter Đ where files hold its look-alikes (Icelandic Ð, African Ɖ). Never for display: the
 * name as written in the book stays the name.
 */
export function normaliseName(raw: string): string {
  // Composed before cleaning too: some code points compose into the very apostrophes that are to go.
  const clean = raw.normalize('NFC').replace(INVISIBLE, '').replace(HYPHENS, '-').replace(DOTS_AND_APOSTROPHES, '');
  const upper = clean
    .normalize('NFC')
    .toUpperCase()
    // Capitals of some letters fall apart (ῧ becomes three signs) and compose anew.
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ');
  return upper
    .replace(/[^\s-]+/g, placeTone)
    .trim()
    .replace(/\s+/g, ' ');
}

/**
 * The weak form: no diacritics, D for Đ, I for Y (Lý and Lí, Mỹ and Mĩ), a space for a hyphen. Equal weak forms propose a
 * match and never prove one: Hoa, Hoà and Hóa fall together here.
 */
export function foldName(raw: string): string {
  const plain = normaliseName(raw).normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/Đ/g, 'D').replace(/Y/g, 'I').replace(/-/g, ' ').trim().replace(/\s+/g, ' ');
}

/** The weak form without spaces, for Khmer names with their free spacing: Sà Rây, Sa-Ray and Sarây are one. */
export function foldNameTight(raw: string): string {
  return foldName(raw).replace(/ /g, '');
}
