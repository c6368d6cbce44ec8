import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { citizenBase, citizenSignIn } from '../api/citizen-client';
import type { ProcedureView } from '../api/views';
import { Panel } from '../components/panel';
import { useMoment } from '../languages/use-moment';
import { draftsQuery, meQuery } from './queries';

/** The way in: online where that is offered, else how to ask for it all the same. */
export function ProcedureStart({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  if (procedure.channels.includes('online')) return <Online procedure={procedure} />;
  return (
    <Panel tone="todo" title={t('procedure.notOnline')}>
      <p>{t(procedure.presence.when === 'home' ? 'procedure.atHomeText' : 'procedure.notOnlineText')}</p>
      <a className="button button-main" href={blankUrl(procedure.code)} target="_blank" rel="noopener">
        {t('procedure.blank')}
      </a>
    </Panel>
  );
}

/** The paper declaration, empty. */
export const blankUrl = (code: string): string => `${citizenBase}/procedures/${encodeURIComponent(code)}/declaration`;

function Online({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { day } = useMoment();
  const me = useQuery({ ...meQuery, retry: false });
  const drafts = useQuery({ ...draftsQuery, enabled: me.data !== undefined });
  const start = `/thu-tuc/${procedure.code}/bat-dau`;
  const begun = drafts.data?.find((draft) => draft.procedure === procedure.code && draft.edition === procedure.edition);
  return (
    <p className="row">
      {begun && (
        <Link className="button button-main" to={`/to-khai/${begun.id}`}>
          {t('procedure.continue', { date: day(begun.changedAt) })}
        </Link>
      )}
      {me.data ? (
        <Link className={`button button-${begun ? 'plain' : 'main'}`} to={start}>
          {t(begun ? 'procedure.startAnew' : 'procedure.start')}
        </Link>
      ) : (
        // Straight to the sign-in, and from there into the form: a page between would only be clicked away.
        <a className="button button-main" href={citizenSignIn(start)}>
          {t('procedure.startSignIn')}
        </a>
      )}
    </p>
  );
}
