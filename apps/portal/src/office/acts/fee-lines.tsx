import type { PlannedFee } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { dong } from '../../languages/moments';

/** What is owed, line by line with its ground, or why nothing is: then the lines would only say it twice. */
export function FeeLines({ fee }: { fee: PlannedFee }) {
  const { t } = useTranslation();
  const item = (name: string): string =>
    name === 'registration' || name === 'copy' ? t(`fee.${name}`) : t('fee.other');
  return (
    <dl className="facts">
      {(fee.amount > 0 ? fee.lines : []).map(({ item: name, quantity, unit, ground }) => (
        <div key={name}>
          <dt>
            {item(name)}
            <span className="small block">{ground}</span>
          </dt>
          <dd>{t('fee.each', { n: quantity, amount: dong(unit) })}</dd>
        </div>
      ))}
      <div>
        <dt>{t('fee.total')}</dt>
        <dd>
          <strong>{fee.amount === 0 ? t('fee.none') : t('fee.some', { amount: dong(fee.amount) })}</strong>
          {fee.waiver && <span className="small block">{fee.waiver.ground}</span>}
        </dd>
      </div>
    </dl>
  );
}
