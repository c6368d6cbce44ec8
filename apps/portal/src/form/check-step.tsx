import { recordOf, type FormSpec, type QuestionAndAnswer } from '@hotich/catalogue';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import { ProblemPanel } from '../components/problem-panel';
import { today } from '../languages/moments';
import { useWords } from '../languages/use-words';
import { complaintsOn, fitAnswers, mustBeSent, papersFor } from './answers';
import { useComplaintSentence } from './complaint-sentence';
import { stateName } from './nationalities';
import { RecordList } from './record-list';
import { StepFrame } from './step-frame';
import { papersStep } from './wizard-steps';
import type { StepProps } from './wizard-props';

/** All answers once more, each with its way back; what is still wrong leads to its page, as do the server's complaints. */
export function CheckStep(walk: StepProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { form } = walk;
  const sentenceOf = useComplaintSentence(form);
  const [tried, setTried] = useState(false);
  const own = complaintsOn(form, walk.answers, today());
  const complaints = own.length > 0 ? (tried ? own : []) : (walk.problem?.complaints ?? []);
  const papers = papersFor(walk.papers, walk.answers);
  const sent = papers.flatMap(({ id, name }) =>
    walk.files.filter(({ component }) => component === id).map((file) => ({ ...file, paper: say(name) })),
  );
  const missing = papers.filter(
    (paper) => mustBeSent(paper) && !walk.files.some(({ component }) => component === paper.id),
  );
  const pageOf = (field: string) => form.pages.find(({ fields }) => fields.includes(field))?.id ?? papersStep;
  const submit = (): void => {
    setTried(true);
    if (own.length === 0 && missing.length === 0) walk.onSubmit();
  };
  const change = (step: string, what: string) => (
    <Button look="quiet" onPress={() => walk.onStep(step)} aria-label={`${t('act.change')}: ${what}`}>
      {t('act.change')}
    </Button>
  );
  return (
    <StepFrame
      walk={walk}
      title={t('form.check')}
      lead={t('form.checkLead')}
      next={
        <Button look="main" onPress={submit} isDisabled={walk.pending}>
          {walk.pending ? t('act.wait') : walk.submitLabel}
        </Button>
      }
    >
      {walk.problem && <ProblemPanel problem={walk.problem} onRetry={walk.onSubmit} />}
      {(complaints.length > 0 || (tried && missing.length > 0)) && (
        <div className="panel panel-bad" role="alert">
          <h2 className="panel-title">{t('complaint.summary')}</h2>
          <ul>
            {complaints.map((one) => (
              <li key={one.field}>
                <button type="button" className="link" onClick={() => walk.onStep(pageOf(one.field))}>
                  {sentenceOf(one)}
                </button>
              </li>
            ))}
            {missing.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => walk.onStep(papersStep)}>
                  {t('upload.missing', { name: say(name) })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <RecordList
        record={recordOf(form, fitAnswers(form, walk.answers)).map((line) => told(form, line))}
        offices={walk.offices}
        heading={(id) => {
          const title = form.pages.find((page) => page.id === id)?.title;
          return (
            <div className="record-head">
              <h2>{title ? say(title) : ''}</h2>
              {change(id, title ? say(title) : '')}
            </div>
          );
        }}
      />
      <section className="record">
        <div className="record-head">
          <h2>{t('form.papers')}</h2>
          {change(papersStep, t('form.papers'))}
        </div>
        {sent.length === 0 ? (
          <p>{t('state.none')}</p>
        ) : (
          <dl>
            {sent.map(({ id, paper, fileName }) => (
              <div key={id}>
                <dt>{paper}</dt>
                <dd className="wrap">{fileName}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {walk.beforeSending}
      <p className="oath">{walk.oath}</p>
    </StepFrame>
  );
}

/** The browser may not know the states in Khmer; what the server tells later it takes from its own, fuller list. */
function told(form: FormSpec, line: QuestionAndAnswer): QuestionAndAnswer {
  const { field, answer } = line;
  if (form.fields[field]?.kind !== 'nationality' || typeof answer !== 'string') return line;
  return { ...line, shown: { vi: stateName('vi', answer), km: stateName('km', answer) } };
}
