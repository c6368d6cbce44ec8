import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '../api/views';
import { Panel } from '../components/panel';
import { useMoment } from '../languages/use-moment';
import { usePersons } from '../languages/use-persons';
import { documentUrl } from './document-list';
import { MovedPanel } from './moved-panel';
import { procedureQuery } from './queries';

/** What the reader should know beside the step: an appointment, a result to fetch, a wait with its end, an apology. */
export function Notes({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { stage } = dossier;
  return (
    <>
      {stage === 'forwarded' && <MovedPanel dossier={dossier} />}
      {stage === 'cancelled' && <Panel tone="bad">{t('dossier.cancelledText')}</Panel>}
      {stage === 'stopped' && <Panel tone="warn">{t('dossier.stoppedText')}</Panel>}
      <Apology dossier={dossier} />
      {stage === 'appearance' && dossier.appointment && <Appointment dossier={dossier} at={dossier.appointment} />}
      {stage === 'delivery' && (dossier.channel !== 'online' || dossier.parties.length > 0) && (
        <Collection dossier={dossier} />
      )}
      {stage === 'verification' && <Asking dossier={dossier} />}
      {stage === 'waitingPeriod' && <Waiting dossier={dossier} />}
    </>
  );
}

function Appointment({ dossier, at: moment }: { dossier: DossierView; at: string }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  // Only the procedure says whether the officer comes to the home.
  const procedure = useQuery(procedureQuery(dossier.procedure));
  const home = procedure.data?.presence.when === 'home';
  return (
    <Panel tone="todo" title={t('dossier.appointment')}>
      <p>
        <strong>
          {home
            ? t('dossier.appointmentHome', { at: at(moment) })
            : t('dossier.appointmentAt', { at: at(moment), office: dossier.office.authority })}
        </strong>
      </p>
      <WhoComes parties={dossier.parties} />
      <p>{t('dossier.bring')}</p>
      {!home && <p>{t('dossier.appointmentChange')}</p>}
    </Panel>
  );
}

function Collection({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  return (
    <Panel tone="todo" title={t('dossier.collect')}>
      <p>{t('dossier.collectAt', { office: dossier.office.authority })}</p>
      {dossier.collectBy && (
        <p>
          <strong>{t('dossier.collectBy', { at: at(dossier.collectBy) })}</strong>
        </p>
      )}
      <WhoComes parties={dossier.parties} />
      <p>{t('dossier.bring')}</p>
    </Panel>
  );
}

function WhoComes({ parties }: { parties: readonly string[] }) {
  const { t } = useTranslation();
  const persons = usePersons();
  return parties.length > 0 ? <p>{t('dossier.whoComes', { who: persons(parties, 'and') })}</p> : null;
}

function Asking({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const open = dossier.verifications.at(-1);
  if (!open) return null;
  return (
    <Panel title={t('dossier.asking', { office: open.askedOffice })}>
      <p>{open.replyBy ? t('dossier.askingText', { at: at(open.replyBy) }) : t('dossier.askingPlain')}</p>
    </Panel>
  );
}

function Waiting({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const until = dossier.timeline.findLast(({ kind }) => kind === 'waitingBegun')?.detail?.['until'];
  if (typeof until !== 'string') return null;
  return (
    <Panel title={t('dossier.waiting', { at: at(until) })}>
      <p>{t('dossier.waitingText')}</p>
    </Panel>
  );
}

/** Both dates side by side: the new one does not make the old one unsaid. */
function Apology({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const apologised = dossier.timeline.findLast(({ kind }) => kind === 'apologised');
  const newDue = apologised?.detail?.['newDue'];
  if (typeof newDue !== 'string' || dossier.stage === 'delivered') return null;
  const slip = dossier.documents.find(({ purpose }) => purpose === 'apology');
  const original = dossier.clock?.dueOriginal;
  return (
    <Panel tone="warn" title={t('dossier.sorry')}>
      <p>
        {original
          ? t('dossier.sorryText', { at: at(newDue), original: at(original) })
          : t('dossier.sorryNew', { at: at(newDue) })}
      </p>
      {slip && (
        <a href={documentUrl(dossier.code, slip.id)} download={`${dossier.code}-xin-loi.pdf`}>
          {t('dossier.apology')} (PDF)
        </a>
      )}
    </Panel>
  );
}
