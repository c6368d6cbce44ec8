import { CheckStep } from './check-step';
import { PapersStep } from './papers-step';
import { QuestionsStep } from './questions-step';
import type { StepProps, WizardProps } from './wizard-props';
import { checkStep, wizardSteps } from './wizard-steps';

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
