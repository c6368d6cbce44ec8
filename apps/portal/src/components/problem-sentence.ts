import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';
import { common } from '../languages/vi/common';

type Code = keyof typeof common.problem;
const isKnown = (code: string): code is Code => Object.hasOwn(common.problem, code);

/** Puts a problem's code into a sentence; a code without one counts as the system's own failure. */
export function useProblemSentence(): (problem: Pick<ApiProblem, 'code'>) => string {
  const { t } = useTranslation();
  return ({ code }) => t(`problem.${isKnown(code) ? code : 'internal'}`);
}
