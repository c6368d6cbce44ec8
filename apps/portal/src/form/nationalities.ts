import { nationalities } from '@hotich/domain';
import type { Language } from '../languages/language';
import type { PickOption } from './pick-field';

/**
 * States by their names in the reader's language, Việt Nam first. In Khmer the Vietnamese name stands behind: papers bear
 * it, and it can be found from a keyboard without Khmer letters.
 */
export function nationalityOptions(language: Language): readonly PickOption[] {
  const known = made.get(language);
  if (known) return known;
  const vietnamese = namesIn('vi');
  const own = language === 'vi' ? vietnamese : namesIn(language);
  const order = new Intl.Collator(language);
  const options = nationalities
    .map((code) => ({ id: code, text: language === 'vi' ? own(code) : `${own(code)} (${vietnamese(code)})` }))
    .toSorted((a, b) => Number(b.id === 'VN') - Number(a.id === 'VN') || order.compare(a.text, b.text));
  made.set(language, options);
  return options;
}

const made = new Map<Language, readonly PickOption[]>();

function namesIn(language: Language): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return (code) => (names.of(code) ?? code).normalize('NFC');
}
