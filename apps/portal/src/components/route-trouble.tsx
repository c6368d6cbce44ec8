import { useTranslation } from 'react-i18next';
import { Page } from './page';

/** Loading anew mends a script that an update has replaced; for anything else it is the best there is to try. */
export function RouteTrouble() {
  const { t } = useTranslation();
  return (
    <Page title={t('state.failed')} lead={t('problem.internal')}>
      <button type="button" className="button button-main" onClick={() => window.location.reload()}>
        {t('act.retry')}
      </button>
    </Page>
  );
}
