import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { useMoment } from '../../languages/use-moment';
import { useCommand } from '../use-command';
import type { InboxItem } from './inbox-items';
import { PaperPane } from './paper-pane';

/** An apology: the old date, the new one and why; signing it moves the date for the one time that the rules allow. */
export function ApologyPane({ item, onDone }: ApologyPaneProps) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const command = useCommand(item.id);
  const order = { do: 'apologise', document: item.document, digest: item.digest } as const;
  // As a promise: by the time it is done the paper has left the inbox, and this pane with it.
  const sign = (): void =>
    void command.mutateAsync(order).then(
      () => onDone(item),
      () => undefined,
    );
  return (
    <PaperPane
      item={item}
      acts={
        <>
          <Button look="main" isDisabled={command.isPending || !item.allowed.includes('apologise')} onPress={sign}>
            {command.isPending ? t('act.wait') : t('approvals.signApology')}
          </Button>
          <Link to={`/ho-so/${item.id}`}>{t('approvals.open')}</Link>
        </>
      }
    >
      <h3>{t('slip.apology')}</h3>
      <dl className="facts">
        {item.due && (
          <div>
            <dt>{t('approvals.oldDue')}</dt>
            <dd>{at(item.due)}</dd>
          </div>
        )}
        {item.newDue && (
          <div>
            <dt>{t('approvals.newDue')}</dt>
            <dd>{at(item.newDue)}</dd>
          </div>
        )}
        <div>
          <dt>{t('approvals.reason')}</dt>
          <dd>{item.reason ?? t('approvals.byItself')}</dd>
        </div>
      </dl>
      {!item.allowed.includes('apologise') && <p className="panel panel-warn">{t('approvals.notYours')}</p>}
      {command.error && <ProblemPanel problem={command.error} onRetry={sign} />}
    </PaperPane>
  );
}

type Apology = InboxItem & { readonly kind: 'apology' };
interface ApologyPaneProps {
  readonly item: Apology;
  readonly onDone: (item: Apology) => void;
}
