import type { FormSpec } from '@hotich/catalogue';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem';
import type { LooseAnswers, Office, Paper, UploadedFile } from '../api/views';
import { CheckStep } from './check-step';
import { PapersStep } from './papers-step';
import { QuestionsStep } from './questions-step';
import { checkStep, wizardSteps } from './wizard-steps';

/** What a filled-in form needs of its surroundings; a citizen's draft and the counter give it each in its own way. */
export interface WizardProps {
  readonly form: FormSpec;
  readonly papers: readonly Paper[];
  readonly offices: readonly Office[];
  readonly answers: LooseAnswers;
  readonly files: readonly UploadedFile[];
  readonly uploadUrl: string;
  readonly step: string;
  /** Told under the buttons: whether what was typed is safe. */
  readonly status?: ReactNode;
  readonly oath: string;
  readonly submitLabel: string;
  readonly pending: boolean;
  readonly problem: ApiProblem | null;
  readonly onAnswers: (answers: LooseAnswers) => void;
  readonly onAddFile: (file: UploadedFile) => void;
  readonly onDropFile: (file: UploadedFile) => void;
  readonly onStep: (step: string) => void;
  readonly onSubmit: () => void;
}

export interface StepProps extends WizardProps {
  readonly n: number;
  readonly of: number;
  readonly onBack: (() => void) | null;
  readonly onNext: () => void;
}

/** One thought a page: each page of the form, then the papers, then all of it once more before sending. */
export function Wizard(props: WizardProps) {
  const steps = wizardSteps(props.form, props.answers);
  // A page that no longer applies (the father, now unknown) leads on to the check rather than nowhere.
  const found = steps.findIndex(({ id }) => id === props.step);
  const at = found === -1 ? steps.length - 1 : found;
  const [step, before, after] = [steps[at], steps[at - 1], steps[at + 1]];
  const walk: StepProps = {
    ...props,
    n: at + 1,
    of: steps.length,
    onBack: before ? () => props.onStep(before.id) : null,
    onNext: () => after && props.onStep(after.id),
  };
  if (step?.page) return <QuestionsStep key={step.id} {...walk} page={step.page} />;
  return step?.id === checkStep ? <CheckStep {...walk} /> : <PapersStep {...walk} />;
}
