import type { Words } from '@hotich/catalogue';
import { useTranslation } from 'react-i18next';
import type { Language } from './language';

/** The reader's language, and a reader of texts that come in several. An empty translation falls back on Vietnamese. */
export function useWords(): { language: Language; say: (words: Words) => string } {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'km' ? 'km' : 'vi';
  return { language, say: (words) => words[language] || words.vi };
}
