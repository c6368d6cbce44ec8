import { useTranslation } from 'react-i18next';
import type { DossierView } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';

/** The due date, and how it was worked out: from when, which days were left out and why. */
export function ClockTold({ dossier }: { dossier: Pick<DossierView, 'clock' | 'receptionDue'> }) {
  const { t } = useTranslation();
  const { language } = useWords();
  const { at } = useMoment();
  const { clock, receptionDue } = dossier;
  // A stopped clock has nothing due, whatever an apology promised before.
  const due = clock?.due ? (clock.dueNew ?? clock.due) : null;
  const whyUnset = (): string => {
    switch (clock?.state) {
      case 'stopped':
        return t('dossier.dueStopped');
      case 'paused':
        return t('dossier.duePaused');
      case 'ended':
        return t('dossier.dueEnded');
      case 'notStarted':
      case 'running':
      case undefined:
        return receptionDue ? t('dossier.receptionDue', { at: at(receptionDue) }) : t('dossier.dueUnset');
    }
  };
  return (
    <div className="clock">
      <p className="clock-name">{t('dossier.due')}</p>
      {due ? <p className="clock-due">{at(due)}</p> : <p>{whyUnset()}</p>}
      {due && clock?.dueNew && clock.dueOriginal && (
        <p>{t('dossier.dueMoved', { at: at(clock.dueNew), original: at(clock.dueOriginal) })}</p>
      )}
      {clock && clock.explanation.length > 0 && (
        <Disclosure title={t('dossier.workingOut')}>
          {language !== 'vi' && <p>{t('dossier.workingOutLang')}</p>}
          <ol lang="vi">
            {clock.explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
