import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem, type ApiProblem } from '../api/problem';
import { useSignInAddress } from '../session/sign-in-address';
import { Page } from './page';
import { ProblemPanel } from './problem-panel';

/** Shows a query in each of its states; only the last of them is the caller's. Data once shown stays while it is renewed. */
export function Loaded<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <ProblemPanel problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <Failed problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  return <Loading />;
}

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {t('state.loading')}
    </p>
  );
}

/** A whole page for what could not be shown. */
export function Failed({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const { t } = useTranslation();
  const signIn = useSignInAddress();
  if (problem.status === 401) {
    return (
      <Page title={t('state.signInFirst')} lead={t('state.signInNext')}>
        <a className="button button-main" href={signIn}>
          {t('act.signIn')}
        </a>
      </Page>
    );
  }
  if (problem.status === 403 || problem.status === 404) {
    const forbidden = problem.status === 403;
    return (
      <Page
        title={t(forbidden ? 'state.forbidden' : 'state.missing')}
        lead={t(forbidden ? 'state.forbiddenNext' : 'state.missingNext')}
      >
        <Link className="button button-plain" to="/">
          {t('state.home')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={t('state.failed')}>
      <ProblemPanel problem={problem} onRetry={onRetry} />
    </Page>
  );
}
