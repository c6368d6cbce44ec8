import type { FormSpec } from '@hotich/catalogue';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { useAct } from '../api/use-act';
import type { DossierView, LooseAnswers, Needed, Office, UploadedFile } from '../api/views';
import { Button } from '../components/button';
import { Page } from '../components/page';
import { Panel } from '../components/panel';
import { ProblemPanel } from '../components/problem-panel';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { useKept } from '../session/kept-state';
import { PaperFiles } from './paper-files';
import { SupplementAnswers } from './supplement-answers';

/** What was asked for, paper by paper, and the answers to mend; all of it goes in one go. */
export function SupplementForm({ dossier, needed, form, offices, uploadUrl, back, send }: SupplementFormProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const navigate = useNavigate();
  const slot = `supplement:${dossier.code}`;
  const [files, , reviseFiles, forgetFiles] = useKept<readonly UploadedFile[]>(`${slot}:files`, []);
  const [answers, keepAnswers, , forgetAnswers] = useKept<LooseAnswers | null>(`${slot}:answers`, null);
  const [fit, setFit] = useState(true);
  const [empty, setEmpty] = useState(false);
  const submit = (): void => {
    if (files.length === 0 && answers === null) return setEmpty(true);
    send.mutate(
      { ...(answers && { answers }), files: files.map(({ id, component }) => ({ id, component })) },
      {
        onSuccess: () => {
          forgetFiles();
          forgetAnswers();
          void navigate(back, { replace: true });
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
              uploadUrl={uploadUrl}
              onAdded={(file) => reviseFiles((latest) => [...latest, file])}
              onDropped={(file) => reviseFiles((latest) => latest.filter(({ id }) => id !== file.id))}
            />
          </section>
        ))}
      <SupplementAnswers
        dossier={dossier}
        form={form}
        offices={offices}
        answers={answers}
        onAnswers={keepAnswers}
        onFit={setFit}
      />
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
        <Link className="button button-quiet" to={back}>
          {t('act.back')}
        </Link>
      </div>
    </Page>
  );
}

export interface SupplementBody {
  readonly answers?: LooseAnswers;
  readonly files: { id: string; component: string }[];
}

interface SupplementFormProps {
  readonly dossier: Pick<DossierView, 'code' | 'components' | 'record'>;
  readonly needed: Needed & { act: 'supplement' };
  readonly form: FormSpec;
  readonly offices: readonly Office[];
  readonly uploadUrl: string;
  /** The page of the dossier, to return to. */
  readonly back: string;
  readonly send: ReturnType<typeof useAct<SupplementBody, unknown>>;
}
