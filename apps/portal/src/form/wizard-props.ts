import type { FormSpec } from '@hotich/catalogue';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem';
import type { LooseAnswers, Office, Paper, UploadedFile } from '../api/views';

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
  /** Told above the papers: which of them data answer for already. */
  readonly beforePapers?: ReactNode;
  /** Told on the last step, above the oath: what will have to be paid. */
  readonly beforeSending?: ReactNode;
  readonly oath: string;
  readonly submitLabel: string;
  readonly pending: boolean;
  readonly problem: ApiProblem | null;
  /** Changes the newest answers: two changes from one moment both count. */
  readonly onAnswers: (change: (latest: LooseAnswers) => LooseAnswers) => void;
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
