import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { officeBase } from '../api/office-client';
import type { OfficeDossier } from '../api/office-views';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { ClockTold } from '../dossier/clock-told';
import { FactList } from '../dossier/fact-list';
import { PaperList } from '../dossier/paper-list';
import { StepLine } from '../dossier/step-line';
import { RecordList } from '../form/record-list';
import { useWords } from '../languages/use-words';
import { ActBar } from './act-bar';
import { DossierNotes } from './desk/dossier-notes';
import { PaperReader } from './desk/paper-reader';
import { SlipLinks } from './desk/slip-links';
import { VerificationList } from './desk/verification-list';
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
          {dossier.verifications.length > 0 && (
            <>
              <h2>{t('asked.ofOthers')}</h2>
              <VerificationList verifications={dossier.verifications} />
            </>
          )}
          <h2>{t('desk.papers')}</h2>
          <PaperList
            components={dossier.components}
            fileUrl={(file) => `${officeBase}/dossiers/${dossier.id}/attachments/${file.id}`}
          />
        </section>
        <section>
          <ClockTold dossier={dossier} />
          {dossier.clock && (
            <p className="small">
              {t(`desk.index.${dossier.clock.index.verdict}`, {
                hours: (dossier.clock.index.elapsedMinutes / 60).toLocaleString('vi', { maximumFractionDigits: 1 }),
              })}
            </p>
          )}
          <DossierNotes dossier={dossier} />
          <StepLine steps={dossier.steps} />
          <h2>{t('slips.title')}</h2>
          <SlipLinks dossier={dossier} />
          <Disclosure title={t('desk.facts')} open>
            <FactList facts={dossier.timeline} components={dossier.components} />
          </Disclosure>
        </section>
      </div>
      <section>
        <h2>{t('desk.paper')}</h2>
        <PaperReader dossier={dossier} />
      </section>
    </Page>
  );
}
