import { foldName, normaliseName } from '../people';
import { repairEncoding } from './mojibake';
import { lettersIn } from './word-likeness';

/** A name made ready for comparing, once a person. `folds` and `words` go together, a word each. */
export interface NameForm {
  readonly normal: string;
  readonly tight: string;
  readonly words: readonly string[];
  readonly folds: readonly string[];
  /** The letters of each fold, see `lettersIn`. */
  readonly letters: readonly number[];
  /** No mark on any letter: written on a keyboard without them, or lost on the way. */
  readonly isPlain: boolean;
}

const NOT_KNOWN =
  /^(?:khong (?:ro|co|biet|xac dinh)|chua (?:ro|biet|xac dinh)|khong|unknown|unk|none|null|nil|nan|n a|na|x+)$/;

/** Null for nothing and for words that say that nothing is known. */
export function nameForm(text: string | undefined): NameForm | null {
  if (text === undefined) return null;
  const repaired = repairEncoding(text).replace(/[,;/_()"?*#]+/g, ' ');
  const normal = normaliseName(repaired).replace(/-/g, ' ').replace(/\S+/g, lettersOf).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(normal)) return null;
  const words = normal.split(' ');
  const folds = words.map((word) => foldName(word) || word);
  if (NOT_KNOWN.test(folds.join(' ').toLowerCase())) return null;
  return {
    normal,
    tight: folds.join(''),
    words,
    folds,
    letters: folds.map(lettersIn),
    isPlain: !/[\u00c0-\u1ef9]/.test(normal),
  };
}

/** Digits that a scanner read amid letters. Words of digits alone, as in addresses, stay. */
function lettersOf(word: string): string {
  if (!/\p{L}/u.test(word) || !/[0158]/.test(word) || /\d\d/.test(word)) return word;
  return word.replace(/0/g, 'O').replace(/5/g, 'S').replace(/8/g, 'B').replace(/^1/, 'L').replace(/1/g, 'I');
}
