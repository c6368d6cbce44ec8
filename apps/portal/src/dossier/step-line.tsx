import { useTranslation } from 'react-i18next';
import type { Doer, StepView } from '../api/views';
import { useMoment } from '../languages/use-moment';

/** The way of a dossier as a line of steps: done, current, to come; each with who and when. */
export function StepLine({ steps, note }: { steps: readonly StepView[]; note?: string | null }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const doer = useDoer();
  return (
    <ol className="way" aria-label={t('dossier.steps')}>
      {steps.map((step, n) => (
        <li
          key={`${step.kind}-${n}`}
          className={`way-step way-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="way-dot" aria-hidden="true" />
          <div>
            <p className="way-name">
              {t(`step.${step.kind}`)}
              <span className="way-state"> – {t(`dossier.${step.state}`)}</span>
            </p>
            {(step.by || step.at) && (
              <p className="small">
                {[step.by ? doer(step.by) : '', step.at ? at(step.at) : ''].filter(Boolean).join(' · ')}
              </p>
            )}
            {step.state === 'current' && note && <p className="way-note">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Who did it: staff by name and title (NĐ 224/2026 lets the citizen know), the applicant and the machine by what they are. */
export function useDoer(): (by: Doer) => string {
  const { t } = useTranslation();
  return ({ kind, role, name, title }) => {
    if (kind !== 'staff') return t(`role.${kind}`);
    const known =
      role === 'receptionist' ||
      role === 'civilStatusOfficer' ||
      role === 'leader' ||
      role === 'clerk' ||
      role === 'administrator';
    return [name, title ?? (known ? t(`role.${role}`) : '')].filter(Boolean).join(', ') || t('role.receptionist');
  };
}
