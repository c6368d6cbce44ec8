import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { dayOf } from '../../languages/moments';
import type { useSigning } from '../use-signing';
import type { InboxItem } from './inbox-items';
import { PaperPane } from './paper-pane';

/** A result: what its signature changes in the register. */
export function ResultPane({ item, signing, onSign, onReturn }: ResultPaneProps) {
  const { t } = useTranslation();
  const mayNot = !item.allowed.includes('approve');
  return (
    <PaperPane
      item={item}
      acts={
        <>
          <Button look="main" isDisabled={signing.isPending || mayNot} onPress={onSign}>
            {signing.isPending ? t('act.wait') : t('approvals.signOne')}
          </Button>
          <Button onPress={onReturn}>{t('approvals.return')}</Button>
          <Link to={`/ho-so/${item.id}`}>{t('approvals.open')}</Link>
        </>
      }
    >
      <h3>{t('approvals.change')}</h3>
      <dl className="facts">
        {item.change.map(({ field, value }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{dayOf(value)}</dd>
          </div>
        ))}
      </dl>
      {mayNot && <p className="panel panel-warn">{t('approvals.notYours')}</p>}
      {signing.error && <ProblemPanel problem={signing.error} onRetry={onSign} />}
    </PaperPane>
  );
}

interface ResultPaneProps {
  readonly item: InboxItem & { readonly kind: 'result' };
  readonly signing: ReturnType<typeof useSigning>['sign'];
  readonly onSign: () => void;
  readonly onReturn: () => void;
}
