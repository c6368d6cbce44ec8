import type { DeadlineRule, Limit } from '@hotich/domain';
import type { TFunction } from 'i18next';

/** How long an authority may take, in the words of the reader; the longer limit of a verification is a sentence of its own. */
export function tellLimit(rule: DeadlineRule, t: TFunction): { limit: string; extension: string | null } {
  const { extension } = rule;
  return {
    limit: told(rule, t),
    extension: extension ? t(extension.mode === 'TOTAL' ? 'limit.total' : 'limit.plus', { n: extension.days }) : null,
  };
}

function told(limit: Limit, t: TFunction): string {
  switch (limit.kind) {
    case 'SD15':
    case 'H24':
      return t(`limit.${limit.kind}`);
    case 'WD':
    case 'CD':
    case 'CONS':
      return t(`limit.${limit.kind}`, { n: limit.days });
    case 'WH':
      return t('limit.WH', { n: limit.hours });
    case 'CHAIN':
      // Within a row the same day is a few words: the whole rule of 15:00 would stand in the middle of a sentence.
      return limit.parts
        .map((part) => (part.kind === 'SD15' ? t('limit.sameDay') : told(part, t)))
        .join(t('limit.then'));
  }
}

/** The same in a few words, for a list. */
export const tellLimitShortly = (limit: Limit, t: TFunction): string =>
  limit.kind === 'SD15' ? upperFirst(t('limit.sameDay')) : told(limit, t);

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
