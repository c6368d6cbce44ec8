import { formatPartialDate, parsePartialDate } from '@hotich/domain';
import { cleanText, isSuspicious } from './clean-text';
import type { Cell } from './columns';
import type { RowRule } from './report';

/** What a cell says, in its kept form, or the rule it breaks. An empty text is a cell left empty. */
export type ReadCell = { readonly text: string } | { readonly breaks: RowRule };

/** NUL and its like, and halves of a sign: no text of a person has them, and the database refuses them. */
const unstorable = /[\u0000-\u001F\u007F]|\p{Surrogate}/u;
const longest = { personName: 200, other: 2000 };

export function readCell(cell: Cell, raw: string): ReadCell {
  const text = cleanText(raw);
  if (unstorable.test(text)) return { breaks: 'controlMark' };
  if (text === '') return cell.is === 'serial' || cell.is === 'requiredName' ? { breaks: 'required' } : { text };
  if (text.includes('\uFFFD')) return { breaks: 'notUnicode' };
  switch (cell.is) {
    case 'requiredName':
    case 'personName':
      if (text.length > longest.personName) return { breaks: 'tooLong' };
      return isSuspicious(text) ? { breaks: 'notUnicode' } : { text };
    case 'code':
      return codeIn(cell.codes, text);
    case 'partialDate':
    case 'looseDate': {
      const date = parsePartialDate(text);
      if (date) return { text: formatPartialDate(date) };
      return cell.is === 'looseDate' ? kept(text) : { breaks: 'date' };
    }
    case 'page':
      return /^\d{1,6}$/.test(text) ? { text: String(Number(text)) } : { breaks: 'page' };
    case 'serial':
      return /^0*[1-9]\d{0,5}(\/\d{4})?$/.test(text) ? { text } : { breaks: 'number' };
    case 'text':
      return kept(text);
  }
}

const kept = (text: string): ReadCell => (text.length > longest.other ? { breaks: 'tooLong' } : { text });

function codeIn(codes: readonly string[], text: string): ReadCell {
  const plain = text.replace(/^0+(?=\d)/, '');
  return codes.includes(plain) ? { text: plain } : { breaks: 'code' };
}
