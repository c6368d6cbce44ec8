import { useTranslation } from 'react-i18next';
import { partsOf, workingSpan } from './moments';

/** Readers of moments in the reader's words. */
export function useMoment() {
  const { t } = useTranslation();
  const span = (minutes: number): string => {
    const { days, hours, minutes: rest } = workingSpan(minutes);
    const said = [
      days > 0 ? t('time.day', { n: days }) : '',
      hours > 0 ? t('time.hour', { n: hours }) : '',
      rest > 0 && days === 0 ? t('time.minute', { n: rest }) : '',
    ].filter(Boolean);
    return said.slice(0, 2).join(' ') || t('time.minute', { n: 0 });
  };
  return {
    at: (instant: string): string => t('time.at', partsOf(instant)),
    day: (instant: string): string => partsOf(instant).date,
    span,
  };
}
