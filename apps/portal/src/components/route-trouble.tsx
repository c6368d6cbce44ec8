import { useTranslation } from 'react-i18next';
import { Page } from './page';

/** A page that broke, or whose script is gone after an update: loading anew mends the second. */
export function RouteTrouble() {
  const { t } = useTranslation();
  return (
    <main id="main">
      <Page title={t('state.failed')} lead={t('problem.internal')}>
        <button type="button" className="button button-main" onClick={() => window.location.reload()}>
          {t('act.retry')}
        </button>
      </Page>
    </main>
  );
}
