import { bookNames } from '@hotich/catalogue';
import { bookKinds } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { PickBox } from './pick-box';

/** The kind of book, or any. */
export function KindSelect({ value, onChange }: { value: string; onChange: (kind: string) => void }) {
  const { t } = useTranslation();
  const options = [
    { value: '', text: t('register.any') },
    ...bookKinds.map((kind) => ({ value: kind, text: bookNames[kind] })),
  ];
  return <PickBox label={t('register.kind')} value={value} options={options} onChange={onChange} />;
}
