import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { Citizen, Draft, LooseAnswers, ProcedureView } from '../api/views';
import { Loaded, Loading } from '../components/loaded';
import { Page } from '../components/page';
import { ProblemPanel } from '../components/problem-panel';
import { prefilled } from '../form/answers';
import { meQuery, procedureQuery } from './queries';

/** Opens a new draft with what is known of the reader; asks him to sign in first, and goes on by itself after that. */
export function StartPage() {
  const { code = '' } = useParams();
  const me = useQuery({ ...meQuery, retry: false });
  const procedure = useQuery(procedureQuery(code));
  return (
    <Loaded query={me}>
      {(person) => <Loaded query={procedure}>{(found) => <Opening person={person} procedure={found} />}</Loaded>}
    </Loaded>
  );
}

function Opening({ person, procedure }: { person: Citizen; procedure: ProcedureView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const given = answersIn(useLocation().state);
  const open = useAct(
    'openDraft',
    (body: { procedure: string; edition: string; answers: LooseAnswers }, key) =>
      answerOf<Draft>(citizen.POST('/drafts', { params: keyed(key), body })),
    [['drafts']],
  );
  const begun = useRef(false);
  const begin = (): void =>
    open.mutate(
      {
        procedure: procedure.code,
        edition: procedure.edition,
        answers: { ...prefilled(procedure.form, { ...person }), ...given },
      },
      { onSuccess: ({ id }) => void navigate(`/to-khai/${id}`, { replace: true }) },
    );
  useEffect(() => {
    // Development renders twice; a second draft would be left behind.
    if (!begun.current) begin();
    begun.current = true;
  });
  return (
    <Page title={t('procedure.opening')}>
      {open.error ? <ProblemPanel problem={open.error} onRetry={begin} /> : <Loading />}
    </Page>
  );
}

/** Answers that another page of this portal knew already: of the entry to be corrected, say. */
function answersIn(state: unknown): LooseAnswers {
  if (typeof state !== 'object' || state === null || !('answers' in state)) return {};
  const { answers } = state;
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).filter((pair): pair is [string, string | number] =>
      ['string', 'number'].includes(typeof pair[1]),
    ),
  );
}
