import type { Answers } from '@hotich/catalogue';
import { formatPartialDate, parsePartialDate } from '@hotich/domain';
import type { RegisterContent } from '../entry/entry';

export interface AnswerTexts {
  readonly text: (field: string) => string;
  readonly date: (field: string) => string;
}

/** Reads a form's answers as a book writes them: composed text, dates `dd.mm.yyyy` as far as known. */
export function answerTexts(answers: Answers): AnswerTexts {
  const text = (field: string): string =>
    String(answers[field] ?? '')
      .normalize('NFC')
      .trim();
  const date = (field: string): string => {
    const read = parsePartialDate(text(field));
    return read ? formatPartialDate(read) : text(field);
  };
  return { text, date };
}

/** Without the fields that nobody filled in: an absent name is absent, not an empty one. */
export const filledIn = (content: RegisterContent): RegisterContent =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => value !== ''));
