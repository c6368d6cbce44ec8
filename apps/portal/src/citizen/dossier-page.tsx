import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { citizenBase } from '../api/citizen-client';
import type { DossierView } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { ClockTold } from '../dossier/clock-told';
import { FactList } from '../dossier/fact-list';
import { FeeLines } from '../dossier/fee-lines';
import { PaperList } from '../dossier/paper-list';
import { StepLine } from '../dossier/step-line';
import { RecordList } from '../form/record-list';
import { useWords } from '../languages/use-words';
import { DocumentList } from './document-list';
import { Notes } from './notes';
import { dossierQuery, officesQuery } from './queries';
import { isOver, isWithdrawable } from './stages';
import { Todo } from './todo';
import { Withdraw } from './withdraw';

/** Where is my matter, who has it, until when, what must I do. */
export function DossierPage() {
  const { code = '' } = useParams();
  const dossier = useQuery(dossierQuery(code));
  return <Loaded query={dossier}>{(found) => <Told dossier={found} />}</Loaded>;
}

function Told({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const offices = useQuery(officesQuery);
  const over = isOver(dossier.stage);
  // Neither steps to come nor a due date belong to a matter that ended on the way.
  const brokenOff = over && dossier.stage !== 'delivered';
  const papers = (
    <PaperList
      components={dossier.components}
      fileUrl={({ id }) => `${citizenBase}/files/${id}`}
      withCorrection={!over}
    />
  );
  const officeName = (code: string): string => offices.data?.find((office) => office.code === code)?.authority ?? code;
  return (
    <Page title={say(dossier.title)}>
      <p className="lead">
        {t('dossier.code', { code: dossier.code })}
        <br />
        {t('dossier.for', { name: dossier.subjectName })}
        <br />
        {t('dossier.at', { office: dossier.office.authority })}
      </p>
      <div aria-live="polite" className={`standing ${over ? `standing-${dossier.stage}` : ''}`}>
        <p className="standing-name">{t(`stage.${dossier.stage}`)}</p>
        {dossier.turn && <p>{t('dossier.holder', { who: t(`role.${dossier.turn}`) })}</p>}
        {dossier.entry && <p>{t('dossier.entry', { number: dossier.entry.number, year: dossier.entry.year })}</p>}
      </div>
      <Notes dossier={dossier} />
      <Todo dossier={dossier} />
      <DocumentList dossier={dossier} />
      <div className="beside">
        <section>
          <h2>{t('dossier.now')}</h2>
          <StepLine steps={brokenOff ? dossier.steps.filter(({ state }) => state === 'done') : dossier.steps} />
        </section>
        {!brokenOff && <ClockTold dossier={dossier} />}
      </div>
      {brokenOff ? (
        // Nobody is asked for them any more.
        <Disclosure title={t('dossier.papers')}>{papers}</Disclosure>
      ) : (
        <>
          <h2>{t('dossier.papers')}</h2>
          {papers}
        </>
      )}
      {dossier.fee && dossier.needed?.act !== 'pay' && (
        <Disclosure title={t('fee.lines')}>
          <FeeLines fee={dossier.fee} />
        </Disclosure>
      )}
      <Disclosure title={t('dossier.history')}>
        <FactList
          facts={dossier.timeline}
          components={dossier.components}
          verifications={dossier.verifications}
          officeName={officeName}
        />
      </Disclosure>
      <Disclosure title={t('dossier.record')}>
        <RecordList record={dossier.record} offices={offices.data} />
      </Disclosure>
      {!over && <p className="small">{t('dossier.updated')}</p>}
      {isWithdrawable(dossier.stage) && <Withdraw code={dossier.code} />}
    </Page>
  );
}
