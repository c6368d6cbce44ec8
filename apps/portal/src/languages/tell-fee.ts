import type { Duty, FeeRule } from '@hotich/catalogue';
import type { TFunction } from 'i18next';

/** What a procedure costs by its rule, in sentences; the figures come with a quote. */
export function tellFee({ fee, duty }: { readonly fee: FeeRule; readonly duty?: Duty }, t: TFunction): string[] {
  switch (fee.kind) {
    case 'free':
      return [t('fee.none')];
    case 'perCopy':
      return [t('fee.perCopy')];
    case 'council':
      return [t('fee.council'), t('fee.exempt')];
    case 'onTimeFree':
      return duty
        ? [t('fee.onTime', { n: duty.calendarDays, late: lowerFirst(t('fee.council')) }), t('fee.exempt')]
        : [t('fee.none')];
  }
}

/** The same in a few words, for a list. */
export const tellFeeShortly = ({ fee }: { readonly fee: FeeRule }, t: TFunction): string => t(`fee.short.${fee.kind}`);

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
