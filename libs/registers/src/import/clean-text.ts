const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** Cheap first look: printable ASCII with single inner spaces needs no cleaning, and most cells are that. */
const clean = /^(?! )(?:[!-~]| (?=[!-~]))*$/;

/** An apostrophe before a sign that a spreadsheet would take for a formula: our own report puts it there. */
const guard = /^'(?=[=+@-])/;

/**
 * A cell as it is kept: composed letters, Đ for its look-alikes, no marks that nobody sees, single spaces. What the book
 * says is not touched beyond that.
 */
export function cleanText(raw: string): string {
  if (clean.test(raw)) return raw.replace(guard, '');
  return raw
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/[\u00F0\u0256]/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(guard, '');
}

/** Western letters that Vietnamese lacks: old TCVN3 text taken for Unicode is full of them (`ThÞ`, `Hoµ`). */
const foreignLetters =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE\u00EF\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;
/** VNI puts tone and mark after the vowel (`Nguyeãn`, `Traàn`): a or e before an accented a stands in no Vietnamese word. */
const vniPair = /[ae][\u00E0-\u00E3]/i;

/** Whether a name was written in an old Vietnamese encoding, or lost letters on the way. Such files are to be converted first. */
export const isSuspicious = (text: string): boolean =>
  foreignLetters.test(text) || vniPair.test(text) || text.includes('\uFFFD');
