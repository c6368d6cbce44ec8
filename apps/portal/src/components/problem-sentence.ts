import { useTranslation } from 'react-i18next';
import type { components } from '../api/office';
import type { ApiProblem } from '../api/problem';
import { common } from '../languages/vi/common';

// Every code that the APIs may answer with has its sentence: one without does not compile.
common.problem satisfies Record<components['schemas']['ProblemDto']['code'], string>;

type Code = keyof typeof common.problem;
const isKnown = (code: string): code is Code => Object.hasOwn(common.problem, code);

/** Puts a problem's code into a sentence; a code without one counts as the system's own failure. */
export function useProblemSentence(): (problem: Pick<ApiProblem, 'code'>) => string {
  const { t } = useTranslation();
  return ({ code }) => t(`problem.${isKnown(code) ? code : 'internal'}`);
}
