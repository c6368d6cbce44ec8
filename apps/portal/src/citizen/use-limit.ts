import type { DeadlineRule } from '@hotich/domain';
import { useTranslation } from 'react-i18next';

/** How long an authority may take, in words. */
export function useLimit(): (rule: DeadlineRule) => string {
  const { t } = useTranslation();
  return (rule) => {
    switch (rule.kind) {
      case 'SD15':
      case 'H24':
        return t(`limit.${rule.kind}`);
      case 'WD':
      case 'CD':
        return t(`limit.${rule.kind}`, { n: rule.days });
      case 'WH':
        return t('limit.WH', { n: rule.hours });
    }
  };
}
