import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { officeBase } from '../api/office-client';
import type { ApprovalItem } from '../api/office-views';
import { Button } from '../components/button';
import { PdfView } from '../components/pdf-view';
import { ProblemPanel } from '../components/problem-panel';
import { dayOf } from '../languages/moments';
import type { useSigning } from './use-signing';

/** What the signature will change in the register, in words, above the paper itself. */
export function ReadingPane({ item, signing, onSign, onReturn }: ReadingPaneProps) {
  const { t } = useTranslation();
  const { document, digest } = item;
  return (
    <article className="reading" aria-label={`${item.subjectName}, ${item.code}`}>
      <h2>{item.subjectName}</h2>
      <h3>{t('approvals.change')}</h3>
      <dl className="facts">
        {item.change.map(({ field, value }) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{dayOf(value)}</dd>
          </div>
        ))}
      </dl>
      {!item.allowed.includes('approve') && <p className="panel panel-warn">{t('approvals.notYours')}</p>}
      {signing.error && <ProblemPanel problem={signing.error} onRetry={onSign} />}
      <div className="row">
        <Button look="main" isDisabled={signing.isPending || !item.allowed.includes('approve')} onPress={onSign}>
          {signing.isPending ? t('act.wait') : t('approvals.signOne')}
        </Button>
        <Button onPress={onReturn}>{t('approvals.return')}</Button>
        <Link to={`/ho-so/${item.id}`}>{t('approvals.open')}</Link>
      </div>
      <PdfView
        url={`${officeBase}/dossiers/${item.id}/documents/${document}`}
        digest={digest}
        title={t('desk.paper')}
      />
    </article>
  );
}

interface ReadingPaneProps {
  readonly item: ApprovalItem;
  readonly signing: ReturnType<typeof useSigning>['sign'];
  readonly onSign: () => void;
  readonly onReturn: () => void;
}
