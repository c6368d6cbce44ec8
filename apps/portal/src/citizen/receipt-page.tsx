import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import type { Received } from '../api/views';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useMoment } from '../languages/use-moment';
import { dossierQuery } from './queries';

const isReceived = (state: unknown): state is Received =>
  typeof state === 'object' && state !== null && 'code' in state && 'submittedAt' in state;

/** What was handed in, when, and what follows. After a reload the same is read from the dossier itself. */
export function ReceiptPage() {
  const { code = '' } = useParams();
  const state: unknown = useLocation().state;
  const fresh = isReceived(state) && state.code === code ? state : null;
  const dossier = useQuery({ ...dossierQuery(code), refetchInterval: false, enabled: fresh === null });
  if (fresh) return <Receipt received={fresh} />;
  return (
    <Loaded query={dossier}>{(found) => <Receipt received={{ ...found, due: found.clock?.due ?? null }} />}</Loaded>
  );
}

function Receipt({ received }: { received: Received }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { stage, receptionDue, due } = received;
  const begun = stage !== undefined && stage !== 'received';
  return (
    <Page title={t(begun ? 'receipt.title' : 'receipt.titleLater')}>
      <div className="panel panel-good receipt">
        <p>{t('receipt.code')}</p>
        <p className="code">{received.code}</p>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('receipt.submittedAt')}</dt>
          <dd>{at(received.submittedAt)}</dd>
        </div>
        {receptionDue && (
          <div>
            <dt>{t('receipt.receptionDue')}</dt>
            <dd>{at(receptionDue)}</dd>
          </div>
        )}
        {due && (
          <div>
            <dt>{t('receipt.due')}</dt>
            <dd>{at(due)}</dd>
          </div>
        )}
      </dl>
      <h2>{t('receipt.next')}</h2>
      <p>{t(begun ? 'receipt.nextText' : 'receipt.later')}</p>
      <Link className="button button-main" to={`/ho-so/${received.code}`}>
        {t('receipt.follow')}
      </Link>
    </Page>
  );
}
