import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { Draft, OwnDossier } from '../api/views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { ProblemPanel } from '../components/problem-panel';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { draftsQuery, ownDossiersQuery, proceduresQuery } from './queries';

export function DossiersPage() {
  const { t } = useTranslation();
  const dossiers = useQuery({ ...ownDossiersQuery, refetchInterval: 10_000 });
  const drafts = useQuery(draftsQuery);
  return (
    <Loaded query={dossiers}>
      {({ items }) => (
        <Page title={t('dossiers.title')}>
          {(drafts.data ?? []).length > 0 && (
            <section>
              <h2>{t('dossiers.drafts')}</h2>
              <ul className="lines">
                {drafts.data?.map((draft) => (
                  <DraftLine key={draft.id} draft={draft} />
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{t('dossiers.sent')}</h2>
            {items.length === 0 ? (
              <Empty />
            ) : (
              <ul className="lines">
                {items.map((dossier) => (
                  <DossierLine key={dossier.id} dossier={dossier} />
                ))}
              </ul>
            )}
          </section>
        </Page>
      )}
    </Loaded>
  );
}

function Empty() {
  const { t } = useTranslation();
  return (
    <div className="panel panel-plain">
      <p className="panel-title">{t('dossiers.empty')}</p>
      <p>{t('dossiers.emptyNext')}</p>
      <Link className="button button-plain" to="/">
        {t('state.home')}
      </Link>
    </div>
  );
}

function DossierLine({ dossier }: { dossier: OwnDossier }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  return (
    <li>
      <Link to={`/ho-so/${dossier.code}`}>{say(dossier.title)}</Link>
      <p>
        {dossier.subjectName} · <span className="whole">{dossier.code}</span>
      </p>
      <p>
        {dossier.turn === 'applicant' && <strong className="tag tag-todo">{t('dossiers.yourTurn')}</strong>}{' '}
        {t(`stage.${dossier.stage}`)}
        {dossier.due && ` · ${t('dossiers.due', { at: at(dossier.due) })}`}
      </p>
    </li>
  );
}

function DraftLine({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const procedures = useQuery(proceduresQuery);
  const title = procedures.data?.find(({ code }) => code === draft.procedure)?.title;
  // Two drafts of one procedure are told apart by whom they are for.
  const whose = Object.entries(draft.answers)
    .filter(([field, name]) => field.endsWith('Name') && field !== 'requesterName' && name !== '')
    .slice(0, 2)
    .map(([, name]) => name)
    .join(', ');
  const discard = useAct(
    `discard:${draft.id}`,
    (id: string) => answerOf(citizen.DELETE('/drafts/{id}', { params: { path: { id } } })),
    [['drafts']],
  );
  return (
    <li>
      <Link to={`/to-khai/${draft.id}`}>{title ? say(title) : draft.procedure}</Link>
      <p>{[whose, t('dossiers.savedAt', { at: at(draft.changedAt) })].filter(Boolean).join(' · ')}</p>
      {discard.error && <ProblemPanel problem={discard.error} />}
      <Button look="quiet" isDisabled={discard.isPending} onPress={() => discard.mutate(draft.id)}>
        {t('dossiers.discard')}
      </Button>
    </li>
  );
}
