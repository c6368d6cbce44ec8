import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalItem } from '../api/office-views';
import { AskDialog } from '../components/ask-dialog';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useWords } from '../languages/use-words';
import { Due } from './due';
import { OutcomeList } from './outcome-list';
import { ReadingPane } from './reading-pane';
import { ReturnDialog } from './return-dialog';
import { approvalsQuery } from './queries';
import { useRowKeys } from './use-row-keys';
import { useSigning } from './use-signing';

/** One inbox over all procedures, ranked by deadline: read, then sign, one or many. */
export function ApprovalsPage() {
  const { t } = useTranslation();
  const inbox = useQuery(approvalsQuery);
  return (
    <Page title={t('approvals.title')} wide>
      <Loaded query={inbox}>{({ items }) => <Inbox items={items} />}</Loaded>
    </Page>
  );
}

function Inbox({ items }: { items: readonly ApprovalItem[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [returning, setReturning] = useState<ApprovalItem | null>(null);
  const { sign, names, begin } = useSigning();
  const { at, setAt } = useRowKeys(items.length, {
    x: (row) => items[row] && toggle(items[row].id),
  });
  const current = items[at];
  // A document that changed or left the inbox since it was ticked is no longer chosen.
  const chosen = items.filter(({ id, digest }) => picked.has(`${id} ${digest}`));
  const toggle = (id: string): void => {
    const item = items.find((one) => one.id === id);
    if (!item) return;
    const mark = `${item.id} ${item.digest}`;
    setPicked((before) => new Set(before.has(mark) ? [...before].filter((one) => one !== mark) : [...before, mark]));
  };
  return (
    <>
      {sign.data && (
        <OutcomeList
          outcomes={sign.data.outcomes}
          names={names}
          ok={t('approvals.ok')}
          failed={t('approvals.failed')}
        />
      )}
      {items.length === 0 ? (
        <div className="panel panel-plain">
          <p className="panel-title">{t('approvals.empty')}</p>
          <p>{t('queue.emptyNext')}</p>
        </div>
      ) : (
        <div className="inbox">
          <div>
            <div className="row">
              <label className="tick">
                <input
                  type="checkbox"
                  checked={chosen.length === items.length}
                  onChange={(event) =>
                    setPicked(new Set(event.target.checked ? items.map(({ id, digest }) => `${id} ${digest}`) : []))
                  }
                />
                {t('approvals.pickAll')}
              </label>
              <Button look="main" isDisabled={chosen.length === 0} onPress={() => setAsking(true)}>
                {t('approvals.signMany', { n: chosen.length })}
              </Button>
            </div>
            <ul className="inbox-list">
              {items.map((item, row) => (
                <li key={item.id} className={row === at ? 'row-on' : undefined}>
                  <input
                    type="checkbox"
                    aria-label={t('approvals.pick', { code: item.code, name: item.subjectName })}
                    checked={picked.has(`${item.id} ${item.digest}`)}
                    onChange={() => toggle(item.id)}
                  />
                  <button
                    type="button"
                    className="inbox-item"
                    aria-current={row === at ? 'true' : undefined}
                    onClick={() => setAt(row)}
                  >
                    <strong>{item.subjectName}</strong>
                    <span>{say(item.title)}</span>
                    <span className="small">{item.code}</span>
                    <Due task={item} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
          {current && (
            <ReadingPane
              key={`${current.id} ${current.digest}`}
              item={current}
              onSign={() => begin([current])}
              onReturn={() => setReturning(current)}
              signing={sign}
            />
          )}
        </div>
      )}
      {returning && <ReturnDialog item={returning} onClose={() => setReturning(null)} />}
      {asking && (
        <AskDialog
          title={t('approvals.ask', { n: chosen.length })}
          yes={t('approvals.signMany', { n: chosen.length })}
          pending={sign.isPending}
          problem={sign.error}
          onClose={() => setAsking(false)}
          onYes={() => begin(chosen, () => setAsking(false))}
        >
          <p>{t('approvals.askText')}</p>
          <ul>
            {chosen.map((item) => (
              <li key={item.id}>
                {item.subjectName} – {say(item.title)}
              </li>
            ))}
          </ul>
        </AskDialog>
      )}
    </>
  );
}
