import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../api/views';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { useWords } from '../languages/use-words';
import { mustBeSent, papersFor } from './answers';
import { ErrorSummary } from './error-summary';
import { idOf } from './field-props';
import { PaperFiles } from './paper-files';
import { StepFrame } from './step-frame';
import type { StepProps } from './wizard-props';

/** Papers that are handed in must have a file; those only shown may be added, in case no register answers for them. */
export function PapersStep(walk: StepProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [attempt, setAttempt] = useState(0);
  const papers = papersFor(walk.papers, walk.answers);
  const required = papers.filter(mustBeSent);
  const welcome = papers.filter((paper) => !mustBeSent(paper));
  const missing = required.filter(({ id }) => !walk.files.some(({ component }) => component === id));
  const one = (paper: Paper) => (
    <section key={paper.id} id={idOf(paper.id)} className="field" tabIndex={-1}>
      <h2 className="label">{say(paper.name)}</h2>
      <PaperFiles
        component={paper.id}
        name={say(paper.name)}
        files={walk.files.filter(({ component }) => component === paper.id)}
        uploadUrl={walk.uploadUrl}
        onAdded={walk.onAddFile}
        onDropped={walk.onDropFile}
      />
    </section>
  );
  return (
    <StepFrame
      walk={walk}
      title={t('form.papers')}
      lead={t(required.length > 0 ? 'form.papersLead' : 'form.papersNone')}
      next={
        <Button look="main" onPress={() => (missing.length > 0 ? setAttempt(attempt + 1) : walk.onNext())}>
          {t('act.next')}
        </Button>
      }
    >
      {attempt > 0 && (
        <ErrorSummary
          attempt={attempt}
          lines={missing.map(({ id, name }) => ({ field: id, sentence: t('upload.missing', { name: say(name) }) }))}
        />
      )}
      {walk.beforePapers}
      {required.map(one)}
      {welcome.length > 0 && (
        <Disclosure
          title={t('form.present')}
          open={walk.files.some((file) => welcome.some(({ id }) => id === file.component))}
        >
          <p>{t('form.presentLead')}</p>
          {welcome.map(one)}
        </Disclosure>
      )}
    </StepFrame>
  );
}
