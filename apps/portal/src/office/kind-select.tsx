import { useId } from 'react';
import { useTranslation } from 'react-i18next';

const kinds = ['birth', 'marriage', 'death', 'extractCopy'] as const;

/** The kind of book, in the browser's own list: four items need no more. */
export function KindSelect({ value, onChange }: { value: string; onChange: (kind: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{t('register.kind')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('register.any')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`register.kinds.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
