import i18next, { type TFunction } from 'i18next';
import { citizen } from './vi/citizen';
import { common } from './vi/common';

/** The Vietnamese words, without a browser. */
export async function vietnameseWords(): Promise<TFunction> {
  return i18next.createInstance().init({
    lng: 'vi',
    interpolation: { escapeValue: false },
    ignoreJSONStructure: true,
    resources: { vi: { translation: { ...common, ...citizen } } },
  });
}
