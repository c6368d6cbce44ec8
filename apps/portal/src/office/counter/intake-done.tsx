import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Office, Received } from '../../api/views';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { useMoment } from '../../languages/use-moment';

/** A dossier that another office must decide can only be forwarded: that is offered first. */
export function IntakeDone({ received, elsewhere, onNext }: IntakeDoneProps) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const page = `/ho-so/${received.id}`;
  return (
    <Page title={t('counter.done')}>
      <div className="panel panel-good">
        <p className="code">{received.code}</p>
        <p>{at(received.submittedAt)}</p>
      </div>
      {elsewhere && <p className="panel panel-warn">{t('counter.elsewhere', { office: elsewhere.authority })}</p>}
      <div className="row">
        {elsewhere ? (
          <Link className="button button-main" to={`${page}?viec=forward`}>
            {t('counter.forward')}
          </Link>
        ) : (
          <Link className="button button-main" to={page}>
            {t('counter.open')}
          </Link>
        )}
        <Button onPress={onNext}>{t('counter.next')}</Button>
      </div>
    </Page>
  );
}

interface IntakeDoneProps {
  readonly received: Received;
  readonly elsewhere: Office | null;
  readonly onNext: () => void;
}
