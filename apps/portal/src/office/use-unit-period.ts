import { useTranslation } from 'react-i18next';
import type { ListedUnit } from '../api/office-views';
import { dayOf } from '../languages/moments';

/** When a unit existed, as far as is known. */
export function useUnitPeriod(): (unit: Pick<ListedUnit, 'from' | 'to'>) => string {
  const { t } = useTranslation();
  return ({ from, to }) => {
    if (from !== null && to !== null) return t('units.period', { from: dayOf(from), to: dayOf(to) });
    if (from !== null) return t('units.from', { from: dayOf(from) });
    return to === null ? t('units.always') : t('units.until', { to: dayOf(to) });
  };
}
