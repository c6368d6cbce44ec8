import { bookNames } from '@hotich/catalogue';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface ImportOptions {
  readonly kind: (typeof kinds)[number];
  readonly quality: 'keyed' | 'doubleKeyed' | 'verified';
  readonly accepted: 'true' | 'false';
}
const kinds = ['birth', 'marriage', 'death', 'parentChild', 'maritalStatus', 'guardianship'] as const;
const qualities = ['keyed', 'doubleKeyed', 'verified'] as const;

/** What the file is, and how far it may be trusted: only an accepted book may stand in for a paper. */
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
      <label className="tick">
        <input
          type="checkbox"
          checked={options.accepted === 'true'}
          onChange={({ target }) => onChange({ ...options, accepted: target.checked ? 'true' : 'false' })}
        />
        {t('imports.accepted')}
      </label>
    </>
  );
}
