import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { officeBase } from '../api/office-client';
import type { OfficeDossier } from '../api/office-views';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { PdfView } from '../components/pdf-view';
import { ClockTold } from '../dossier/clock-told';
import { FactList } from '../dossier/fact-list';
import { PaperList } from '../dossier/paper-list';
import { StepLine } from '../dossier/step-line';
import { RecordList } from '../form/record-list';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { ActBar } from './act-bar';
import { EvidenceList } from './evidence-list';
import { dossierQuery, officesQuery } from './queries';
import { useStaff } from './staff';

/** One dossier on the desk: what was declared beside what the registers say, and what may be done now. */
export function DeskPage() {
  const { id = '' } = useParams();
  const dossier = useQuery(dossierQuery(id));
  return <Loaded query={dossier}>{(found) => <Desk dossier={found} />}</Loaded>;
}

function Desk({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const staff = useStaff();
  const offices = useQuery(officesQuery);
  const { claimedBy } = dossier;
  return (
    <Page title={`${dossier.code} – ${dossier.subjectName}`} wide>
      <p className="lead">
        {say(dossier.title)} · {t('queue.applicant')}: {dossier.applicantName} · {t(`stage.${dossier.stage}`)} ·{' '}
        <Link to="/viec">{t('desk.back')}</Link>
      </p>
      {claimedBy && claimedBy.id !== staff.id && (
        <p className="panel panel-warn">{t('desk.heldBy', { name: claimedBy.name })}</p>
      )}
      <ActBar dossier={dossier} />
      <div className="desk">
        <section>
          <h2>{t('desk.record')}</h2>
          <RecordList record={dossier.record} offices={offices.data} />
        </section>
        <section>
          <h2>{t('desk.evidence')}</h2>
          <EvidenceList dossier={dossier} />
          <h2>{t('desk.papers')}</h2>
          <PaperList
            components={dossier.components}
            fileUrl={(file) => `${officeBase}/dossiers/${dossier.id}/attachments/${file.id}`}
          />
        </section>
        <section>
          <ClockTold dossier={dossier} />
          <StepLine steps={dossier.steps} />
          <Disclosure title={t('desk.facts')} open>
            <FactList facts={dossier.timeline} components={dossier.components} />
          </Disclosure>
        </section>
      </div>
      <section>
        <h2>{t('desk.paper')}</h2>
        <LatestPaper dossier={dossier} />
      </section>
    </Page>
  );
}

function LatestPaper({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const latest = dossier.documents.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1);
  if (!latest) return <p>{t('desk.noPaper')}</p>;
  return (
    <>
      <p>
        {t(latest.purpose === 'draft' ? 'desk.draft' : 'desk.result')} ({t(`desk.state.${latest.state}`)}) ·{' '}
        {at(latest.madeAt)}
      </p>
      <PdfView
        url={`${officeBase}/dossiers/${dossier.id}/documents/${latest.id}`}
        digest={latest.digest}
        title={t('desk.paper')}
      />
    </>
  );
}
