import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office, officeBase } from '../../api/office-client';
import type { CounterProcedure } from '../../api/office-views';
import { useAct } from '../../api/use-act';
import type { LooseAnswers, Office, Received, Submission, UploadedFile } from '../../api/views';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { fitAnswers, papersFor } from '../../form/answers';
import { Wizard } from '../../form/wizard';
import { useKept } from '../../session/kept-state';
import { officesQuery, procedureQuery } from '../queries';
import { useStaff } from '../staff';
import { officeThatDecides } from './competence';
import { IntakeDone } from './intake-done';

/** The citizen's own form, filled in for him at the counter; kept in this tab until it is handed in. */
export function IntakePage() {
  const { code = '' } = useParams();
  const offices = useQuery(officesQuery);
  const procedure = useQuery(procedureQuery(code));
  return (
    <Loaded query={procedure}>
      {(found) => <Loaded query={offices}>{(list) => <Intake procedure={found} offices={list} />}</Loaded>}
    </Loaded>
  );
}

function Intake({ procedure, offices }: { procedure: CounterProcedure; offices: readonly Office[] }) {
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
  const own = useStaff().office.code;
  const competent = officeThatDecides(procedure.competence, submit.variables?.answers ?? answers, own);
  const elsewhere = offices.find(({ code }) => code === competent) ?? null;
  if (submit.data) return <IntakeDone received={submit.data} elsewhere={elsewhere} onNext={clear} />;
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
        <>
          {elsewhere && <p className="panel panel-warn">{t('counter.elsewhere', { office: elsewhere.authority })}</p>}
          <Button look="quiet" onPress={clear}>
            {t('counter.clear')}
          </Button>
        </>
      }
      oath={t(procedure.exOfficio ? 'counter.oathExOfficio' : 'counter.oath')}
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
