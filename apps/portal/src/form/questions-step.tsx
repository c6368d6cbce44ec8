import { isAsked, type Page } from '@hotich/catalogue';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import { today } from '../languages/moments';
import { useWords } from '../languages/use-words';
import { carriedOver, complaintsOn, fitAnswers } from './answers';
import { useComplaintSentence } from './complaint-sentence';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { StepFrame } from './step-frame';
import type { StepProps } from './wizard-props';

/** The questions of one page. A complaint shows once its question has been left, and all of them on "next". */
export function QuestionsStep({ page, ...walk }: StepProps & { page: Page }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { form, answers, offices, onAnswers } = walk;
  const sentenceOf = useComplaintSentence(form);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const complaints = complaintsOn(form, answers, today(), page);
  const shown = new Map(
    complaints.filter(({ field }) => attempt > 0 || left.has(field)).map((one) => [one.field, sentenceOf(one)]),
  );
  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (complaints.length > 0) return setAttempt(attempt + 1);
    const ofThisPage = Object.fromEntries(page.fields.map((field) => [field, answers[field] ?? '']));
    // What this page leaves open was left open on purpose.
    onAnswers(() => fitAnswers(form, { ...carriedOver(form, answers), ...ofThisPage }));
    walk.onNext();
  };
  return (
    <form noValidate onSubmit={next}>
      <StepFrame
        walk={walk}
        title={say(page.title)}
        next={
          <Button look="main" type="submit">
            {t('act.next')}
          </Button>
        }
      >
        {attempt > 0 && (
          <ErrorSummary attempt={attempt} lines={[...shown].map(([field, sentence]) => ({ field, sentence }))} />
        )}
        {page.fields.map((name) => {
          const spec = form.fields[name];
          if (!spec || !isAsked(form, name, answers)) return null;
          return (
            <Field
              key={name}
              name={name}
              spec={spec}
              value={answers[name]}
              complaint={shown.get(name)}
              offices={offices}
              onChange={(value) => onAnswers((latest) => ({ ...latest, [name]: value }))}
              onLeave={() => setLeft(new Set([...left, name]))}
            />
          );
        })}
      </StepFrame>
    </form>
  );
}
