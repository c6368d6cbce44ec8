import { bookNames } from '@hotich/catalogue';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface ImportOptions {
  readonly kind: (typeof kinds)[number];
  readonly quality: 'keyed' | 'doubleKeyed' | 'verified';
}
const kinds = ['birth', 'marriage', 'death', 'parentChild', 'maritalStatus', 'guardianship'] as const;
const qualities = ['keyed', 'doubleKeyed', 'verified'] as const;

/** What the file is. Whether its books may stand in for papers, a sample decides later. */
export function ImportChoices({
  options,
  onChange,
}: {
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-kind`}>{t('imports.kind')}</label>
        <select
          id={`${id}-kind`}
          value={options.kind}
          onChange={({ target }) =>
            onChange({ ...options, kind: kinds.find((one) => one === target.value) ?? 'birth' })
          }
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {bookNames[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-quality`}>{t('imports.quality')}</label>
        <select
          id={`${id}-quality`}
          value={options.quality}
          onChange={({ target }) =>
            onChange({ ...options, quality: qualities.find((one) => one === target.value) ?? 'keyed' })
          }
        >
          {qualities.map((quality) => (
            <option key={quality} value={quality}>
              {t(`register.quality.${quality}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
