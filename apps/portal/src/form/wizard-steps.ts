import type { FormSpec, Page } from '@hotich/catalogue';
import type { LooseAnswers } from '../api/views';
import { pagesFor } from './answers';

/** Addresses of the two steps after the questions. */
export const papersStep = 'giay-to';
export const checkStep = 'kiem-tra';

export interface WizardStep {
  readonly id: string;
  readonly page: Page | null;
}

/** The steps as these answers make them: questions, papers, check. */
export const wizardSteps = (form: FormSpec, answers: LooseAnswers): readonly WizardStep[] => [
  ...pagesFor(form, answers).map((page) => ({ id: page.id, page })),
  { id: papersStep, page: null },
  { id: checkStep, page: null },
];
