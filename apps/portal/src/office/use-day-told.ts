import { isPlainDate, weekdayOf } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../languages/moments';

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A day as the office writes it: the browser's own box follows the settings of the machine, which may be foreign. */
export function useDayTold(): (day: string) => string {
  const { t } = useTranslation();
  return (day) => (isPlainDate(day) ? `${t(`calendar.weekdayName.${weekdays[weekdayOf(day)]}`)}, ${dayOf(day)}` : '');
}
