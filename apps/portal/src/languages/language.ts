import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { citizen } from './vi/citizen';
import type { common } from './vi/common';
import type { office } from './vi/office';

export const languages = ['vi', 'km'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    returnNull: false;
    resources: { translation: typeof common & typeof citizen & typeof office };
  }
}

const slot = 'language';
const fetchKhmer = async () => {
  const [{ common: shared }, { citizen: own }] = await Promise.all([
    import('./km/common'),
    import('./km/citizen'),
    import('../styles/fonts-khmer.css'),
  ]);
  return { ...shared, ...own };
};

/** Starts the texts. Vietnamese is always there and stands in for anything another language lacks. */
export async function startLanguage(
  vietnamese: Readonly<Record<string, object>>,
  offered: readonly Language[],
): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    interpolation: { escapeValue: false },
    // Keys such as `problem.draft.changedElsewhere` carry dots of their own.
    ignoreJSONStructure: true,
    resources: { vi: { translation: vietnamese } },
  });
  const kept = localStorage.getItem(slot);
  await changeLanguage(offered.find((language) => language === kept) ?? 'vi');
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language === 'km' && !i18next.hasResourceBundle('km', 'translation'))
    i18next.addResourceBundle('km', 'translation', await fetchKhmer());
  await i18next.changeLanguage(language);
  localStorage.setItem(slot, language);
  document.documentElement.lang = language;
}
