import type { PlannedFee } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../components/disclosure';
import { dong } from '../languages/moments';
import { matter } from '../languages/vi/matter';

type Reason = keyof typeof matter.fee.waiver;
const isKnown = (reason: string): reason is Reason => Object.hasOwn(matter.fee.waiver, reason);

/** What is owed line by line, why less or nothing is, and the grounds of each a click away. */
export function FeeLines({ fee }: { fee: PlannedFee }) {
  const { t } = useTranslation();
  const { amount, lines, waiver } = fee;
  const nameOf = (item: string): string => t(item === 'registration' || item === 'copy' ? `fee.${item}` : 'fee.other');
  return (
    <>
      <dl className="facts">
        {lines.map(({ item, quantity, unit }, n) => (
          <div key={`${item}-${n}`}>
            <dt>{nameOf(item)}</dt>
            <dd>
              {unit === 0
                ? t('fee.waived')
                : quantity === 1
                  ? t('fee.some', { amount: dong(unit) })
                  : t('fee.each', { n: quantity, amount: dong(unit) })}
            </dd>
          </div>
        ))}
        <div className="facts-sum">
          <dt>{t('fee.total')}</dt>
          <dd>{amount === 0 ? t('fee.none') : t('fee.some', { amount: dong(amount) })}</dd>
        </div>
      </dl>
      {waiver && <p>{t(`fee.waiver.${isKnown(waiver.reason) ? waiver.reason : 'other'}`)}</p>}
      <Disclosure title={t('fee.ground')}>
        <ul lang="vi">
          {[...new Set([...lines.map(({ ground }) => ground), ...(waiver ? [waiver.ground] : [])])].map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
