import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen, citizenBase, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { DossierView, LooseAnswers, UploadedFile } from '../api/views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { Panel } from '../components/panel';
import { ProblemPanel } from '../components/problem-panel';
import { PaperFiles } from '../form/paper-files';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { useKept } from '../session/kept-state';
import { dossierQuery } from './queries';
import { SupplementAnswers } from './supplement-answers';

export function SupplementPage() {
  const { code = '' } = useParams();
  const dossier = useQuery({ ...dossierQuery(code), refetchInterval: false, refetchOnWindowFocus: false });
  return <Loaded query={dossier}>{(found) => <Supplement dossier={found} />}</Loaded>;
}

/** What was asked for, paper by paper, and the answers to mend; all of it goes in one go. */
function Supplement({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const navigate = useNavigate();
  const { code, needed } = dossier;
  const [files, , reviseFiles, forgetFiles] = useKept<readonly UploadedFile[]>(`supplement:${code}:files`, []);
  const [answers, keepAnswers, , forgetAnswers] = useKept<LooseAnswers | null>(`supplement:${code}:answers`, null);
  const [fit, setFit] = useState(true);
  const [empty, setEmpty] = useState(false);
  const send = useAct(
    `supplement:${code}`,
    (body: { answers?: LooseAnswers; files: { id: string; component: string }[] }, key) =>
      answerOf(citizen.POST('/dossiers/{code}/supplements', { params: { path: { code }, ...keyed(key) }, body })),
    [['dossier', code], ['dossiers']],
  );
  if (needed?.act !== 'supplement') return <Navigate to={`/ho-so/${code}`} replace />;
  const submit = (): void => {
    if (files.length === 0 && answers === null) return setEmpty(true);
    send.mutate(
      { ...(answers && { answers }), files: files.map(({ id, component }) => ({ id, component })) },
      {
        onSuccess: () => {
          forgetFiles();
          forgetAnswers();
          void navigate(`/ho-so/${code}`, { replace: true });
        },
      },
    );
  };
  return (
    <Page title={t('supplement.title')} lead={t('supplement.until', { at: at(needed.replyBy) })}>
      <Panel title={t('supplement.ask')}>
        <blockquote lang="vi">{needed.text}</blockquote>
      </Panel>
      {dossier.components
        .filter(({ id }) => needed.components.includes(id))
        .map(({ id, name }) => (
          <section key={id} className="field">
            <h2 className="label">{say(name)}</h2>
            <PaperFiles
              component={id}
              name={say(name)}
              files={files.filter(({ component }) => component === id)}
              uploadUrl={`${citizenBase}/files`}
              onAdded={(file) => reviseFiles((latest) => [...latest, file])}
              onDropped={(file) => reviseFiles((latest) => latest.filter(({ id }) => id !== file.id))}
            />
          </section>
        ))}
      <SupplementAnswers dossier={dossier} answers={answers} onAnswers={keepAnswers} onFit={setFit} />
      {empty && files.length === 0 && answers === null && (
        <p className="complaint" role="alert">
          {t('supplement.need')}
        </p>
      )}
      {send.error && <ProblemPanel problem={send.error} onRetry={submit} />}
      <div className="row">
        <Button look="main" isDisabled={send.isPending || !fit} onPress={submit}>
          {send.isPending ? t('act.wait') : t('supplement.send')}
        </Button>
        <Link className="button button-quiet" to={`/ho-so/${code}`}>
          {t('act.back')}
        </Link>
      </div>
    </Page>
  );
}
