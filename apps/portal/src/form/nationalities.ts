import { nationalities, nationalityVi } from '@hotich/domain';
import type { Language } from '../languages/language';
import { khmerStates } from './khmer-states';
import type { PickOption } from './pick-field';

/**
 * States by their names in the reader's language, Việt Nam first. In Khmer the Vietnamese name stands behind: papers bear
 * it, and it can be found from a keyboard without Khmer letters.
 */
export function nationalityOptions(language: Language): readonly PickOption[] {
  const known = made.get(language);
  if (known) return known;
  const order = new Intl.Collator(language);
  const options = nationalities
    .map((code) => ({ id: code, text: stateName(language, code) }))
    .toSorted((a, b) => Number(b.id === 'VN') - Number(a.id === 'VN') || order.compare(a.text, b.text));
  made.set(language, options);
  return options;
}

/** `KR` as `Hàn Quốc` or `កូរ៉េខាងត្បូង (Hàn Quốc)`. */
export function stateName(language: Language, code: string): string {
  const [vietnamese, khmer] = [nationalityVi(code), khmerStates[code]];
  return language === 'km' && khmer !== undefined ? `${khmer} (${vietnamese})` : vietnamese;
}

const made = new Map<Language, readonly PickOption[]>();
