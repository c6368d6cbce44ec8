import { changeLanguage } from '../languages/language';
import { useWords } from '../languages/use-words';

/** The other language, written in itself. */
export function LanguageSwitch() {
  const { language } = useWords();
  const other = language === 'vi' ? 'km' : 'vi';
  return (
    <button type="button" className="tool" lang={other} onClick={() => void changeLanguage(other)}>
      {other === 'km' ? 'ខ្មែរ' : 'Tiếng Việt'}
    </button>
  );
}
