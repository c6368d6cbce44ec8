import { findProcedure, type Procedure } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office, officeBase } from '../api/office-client';
import { useAct } from '../api/use-act';
import type { LooseAnswers, Office, Received, Submission, UploadedFile } from '../api/views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { MissingPage } from '../components/missing-page';
import { Page } from '../components/page';
import { fitAnswers, papersFor } from '../form/answers';
import { Wizard } from '../form/wizard';
import { today } from '../languages/moments';
import { useMoment } from '../languages/use-moment';
import { useKept } from '../session/kept-state';
import { officesQuery } from './queries';

/** The citizen's own form, filled in for him at the counter; kept in this tab until it is handed in. */
export function IntakePage() {
  const { code = '' } = useParams();
  const offices = useQuery(officesQuery);
  const procedure = findProcedure(code, today());
  if (!procedure) return <MissingPage />;
  return <Loaded query={offices}>{(list) => <Intake procedure={procedure} offices={list} />}</Loaded>;
}

function Intake({ procedure, offices }: { procedure: Procedure; offices: readonly Office[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step = procedure.form.pages[0]?.id ?? '' } = useParams();
  const slot = `counter:${procedure.code}`;
  const [answers, , reviseAnswers, forgetAnswers] = useKept<LooseAnswers>(`${slot}:answers`, {});
  const [files, , reviseFiles, forgetFiles] = useKept<readonly UploadedFile[]>(`${slot}:files`, []);
  const submit = useAct(
    slot,
    (body: Submission, key) => answerOf<Received>(office.POST('/counter/dossiers', { params: keyed(key), body })),
    [['tasks']],
  );
  const clear = (): void => {
    forgetAnswers();
    forgetFiles();
    submit.reset();
    void navigate(`/quay/${procedure.code}`);
  };
  if (submit.data) return <Done received={submit.data} onNext={clear} />;
  const send = (): void => {
    const fit = fitAnswers(procedure.form, answers);
    const asked = new Set(papersFor(procedure.components, fit).map(({ id }) => id));
    submit.mutate(
      {
        procedure: procedure.code,
        edition: procedure.edition,
        office: String(fit['registrationOffice'] ?? ''),
        answers: fit,
        files: files.filter(({ component }) => asked.has(component)).map(({ id, component }) => ({ id, component })),
      },
      {
        onSuccess: () => {
          forgetAnswers();
          forgetFiles();
        },
      },
    );
  };
  return (
    <Wizard
      form={procedure.form}
      papers={procedure.components}
      offices={offices}
      answers={answers}
      files={files}
      uploadUrl={`${officeBase}/files`}
      step={step}
      status={
        <Button look="quiet" onPress={clear}>
          {t('counter.clear')}
        </Button>
      }
      oath={t('counter.oath')}
      submitLabel={t('command.submit')}
      pending={submit.isPending}
      problem={submit.error}
      onAnswers={reviseAnswers}
      onAddFile={(file) => reviseFiles((latest) => [...latest, file])}
      onDropFile={(file) => reviseFiles((latest) => latest.filter(({ id }) => id !== file.id))}
      onStep={(next) => void navigate(`/quay/${procedure.code}/${next}`)}
      onSubmit={send}
    />
  );
}

function Done({ received, onNext }: { received: Received; onNext: () => void }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  return (
    <Page title={t('counter.done')}>
      <div className="panel panel-good">
        <p className="code">{received.code}</p>
        <p>{at(received.submittedAt)}</p>
      </div>
      <div className="row">
        <Link className="button button-main" to={`/ho-so/${received.id}`}>
          {t('counter.open')}
        </Link>
        <Button onPress={onNext}>{t('counter.next')}</Button>
      </div>
    </Page>
  );
}
