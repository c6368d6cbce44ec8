import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem';
import { useSignInAddress } from '../session/sign-in-address';
import { useProblemSentence } from './problem-sentence';

/** What went wrong in the reader's words, and what to do next: never a dead end. */
export function ProblemPanel({ problem, onRetry }: { problem: ApiProblem; onRetry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const signIn = useSignInAddress();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void panel.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const signedOut = problem.status === 401;
  return (
    <div className={`panel panel-${problem.status === 409 ? 'warn' : 'bad'}`} role="alert" ref={panel}>
      <p className="panel-title">{t('problem.title')}</p>
      <p>{signedOut ? t('state.signInAgain') : sentence(problem)}</p>
      {problem.status >= 500 && problem.traceId !== '' && (
        <p className="small">{t('state.trace', { trace: problem.traceId })}</p>
      )}
      {signedOut ? (
        <a className="button button-main" href={signIn}>
          {t('act.signIn')}
        </a>
      ) : (
        // The browser's own button: this panel belongs to the first load, the component set does not.
        onRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {t('act.retry')}
          </button>
        )
      )}
    </div>
  );
}
