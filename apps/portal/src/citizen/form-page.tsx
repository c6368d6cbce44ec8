import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen, citizenBase, keyed } from '../api/citizen-client';
import type { components } from '../api/citizen';
import { useAct } from '../api/use-act';
import type { Draft, Office, ProcedureView, Received, Submission, UploadedFile } from '../api/views';
import { Loaded } from '../components/loaded';
import { fitAnswers, papersFor } from '../form/answers';
import { Wizard } from '../form/wizard';
import { useKept } from '../session/kept-state';
import { FeePreview } from './fee-preview';
import { OwnPapers } from './own-papers';
import { draftQuery, officesQuery, procedureQuery } from './queries';
import { SavingLine } from './saving-line';
import { useDraft } from './use-draft';

type SubmissionBody = components['schemas']['SubmissionDto'];

export function FormPage() {
  const { id = '' } = useParams();
  const draft = useQuery({ ...draftQuery(id), staleTime: Infinity, refetchOnWindowFocus: false });
  const offices = useQuery(officesQuery);
  const procedure = useQuery({ ...procedureQuery(draft.data?.procedure ?? ''), enabled: draft.data !== undefined });
  return (
    <Loaded query={draft}>
      {(begun) => (
        <Loaded query={procedure}>
          {(found) => (
            <Loaded query={offices}>
              {(list) => <Filling key={begun.id} draft={begun} procedure={found} offices={list} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Filling({
  draft,
  procedure,
  offices,
}: {
  draft: Draft;
  procedure: ProcedureView;
  offices: readonly Office[];
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { step = procedure.form.pages[0]?.id ?? '' } = useParams();
  const kept = useDraft(draft);
  // On this device, not in this tab: the draft itself may be taken up again another day.
  const [files, , reviseFiles, forgetFiles] = useKept<readonly UploadedFile[]>(`files:${draft.id}`, [], localStorage);
  const submit = useAct(
    `submit:${draft.id}`,
    (body: Submission, key) =>
      // Which answers there are is told by the form, not known to the compiler; the API checks them by the same form.
      answerOf<Received>(citizen.POST('/dossiers', { params: keyed(key), body: body as SubmissionBody })),
    [['drafts'], ['dossiers']],
  );
  useSavedBeforeLeaving(kept.saving.state === 'unsaved');
  const send = (): void => {
    const answers = fitAnswers(procedure.form, kept.answers);
    // A paper that no longer applies (no proxy any more) must not travel along.
    const asked = new Set(papersFor(procedure.components, answers).map(({ id }) => id));
    const body = {
      procedure: draft.procedure,
      edition: draft.edition,
      office: String(answers['registrationOffice'] ?? ''),
      answers,
      files: files.filter(({ component }) => asked.has(component)).map(({ id, component }) => ({ id, component })),
      draft: draft.id,
    };
    submit.mutate(body, {
      onSuccess: (received) => {
        forgetFiles();
        void navigate(`/da-nop/${received.code}`, { replace: true, state: received });
      },
    });
  };
  const dropFile = (file: UploadedFile): void => {
    reviseFiles((latest) => latest.filter(({ id }) => id !== file.id));
    // The server sweeps files that were never used; a failure here costs nothing.
    void citizen.DELETE('/files/{id}', { params: { path: { id: file.id } } }).catch(() => undefined);
  };
  return (
    <Wizard
      form={procedure.form}
      papers={procedure.components}
      offices={offices}
      answers={kept.answers}
      files={files}
      uploadUrl={`${citizenBase}/files`}
      step={step}
      status={<SavingLine {...kept} />}
      beforePapers={<OwnPapers draft={draft.id} version={draft.version} saved={kept.saving.state === 'saved'} />}
      beforeSending={<FeePreview procedure={draft.procedure} answers={fitAnswers(procedure.form, kept.answers)} />}
      oath={t('form.oath')}
      submitLabel={t('form.submit')}
      pending={submit.isPending}
      problem={submit.error}
      onAnswers={kept.change}
      onAddFile={(file) => reviseFiles((latest) => [...latest, file])}
      onDropFile={dropFile}
      onStep={(next) => {
        void kept.save();
        void navigate(`/to-khai/${draft.id}/${next}`);
      }}
      onSubmit={send}
    />
  );
}

/** The browser asks before it closes a page that holds what the server has not. */
function useSavedBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
