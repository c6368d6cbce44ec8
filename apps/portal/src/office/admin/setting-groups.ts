import type { SettingView } from '../../api/office-views';

export interface SettingGroups {
  /** Decided here. */
  readonly here: readonly SettingView[];
  /** Answered by the fee table or the calendar, which have pages of their own. */
  readonly elsewhere: readonly (SettingView & { readonly page: string | null })[];
  /** Answered in the rules themselves: another answer is a new edition of the program. */
  readonly fixed: readonly SettingView[];
}

export const settingGroups = (settings: readonly SettingView[]): SettingGroups => ({
  here: settings.filter(({ settable }) => settable),
  elsewhere: settings
    .filter(({ settable, uncertain }) => !settable && uncertain?.settable === true)
    .map((one) => ({ ...one, page: pageOf(one.key) })),
  fixed: settings.filter(({ settable, uncertain }) => !settable && uncertain?.settable !== true),
});

const pageOf = (key: string): string | null =>
  key.startsWith('fees.') ? '/le-phi' : key.startsWith('calendar.') ? '/lich' : null;

/** Where an answer counts: a procedure and its part, or a room of the program. Same procedures are named once. */
export const placesOf = (where: readonly string[]): readonly string[] => [
  ...new Set(where.map((place) => place.split(':')[0]?.trim() ?? place)),
];
