import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalItem } from '../api/office-views';
import { AskDialog } from '../components/ask-dialog';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useWords } from '../languages/use-words';
import { ApologyPane } from './inbox/apology-pane';
import { type InboxItem, inboxOf, markOf } from './inbox/inbox-items';
import { InboxList } from './inbox/inbox-list';
import { ResultPane } from './inbox/result-pane';
import { OutcomeList } from './outcome-list';
import { apologiesQuery, approvalsQuery } from './queries';
import { ReturnDialog } from './return-dialog';
import { useRowKeys } from './use-row-keys';
import { useSigning } from './use-signing';

/** One inbox over all procedures, ranked by deadline: read, then sign, one or many. */
export function ApprovalsPage() {
  const { t } = useTranslation();
  const inbox = useQuery(approvalsQuery);
  const apologies = useQuery(apologiesQuery);
  return (
    <Page title={t('approvals.title')} wide>
      <Loaded query={inbox}>
        {({ items }) => (
          <Loaded query={apologies}>{(waiting) => <Inbox items={inboxOf(items, waiting.items)} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Inbox({ items }: { items: readonly InboxItem[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [returning, setReturning] = useState<ApprovalItem | null>(null);
  const [apologised, setApologised] = useState<InboxItem | null>(null);
  const { sign, names, begin } = useSigning();
  const { at, setAt } = useRowKeys(items.length, { x: (row) => items[row] && toggle(items[row]) });
  const current = items[at];
  const results = items.filter((item) => item.kind === 'result');
  // A document that changed or left the inbox since it was ticked is no longer chosen.
  const chosen = results.filter((item) => picked.has(markOf(item)));
  const toggle = (item: InboxItem): void => {
    if (item.kind !== 'result') return;
    const mark = markOf(item);
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
      <p role="status" className={apologised ? 'panel panel-good' : 'unseen'}>
        {apologised && t('approvals.apologised', { name: apologised.subjectName, code: apologised.code })}
      </p>
      {items.length === 0 ? (
        <div className="panel panel-plain">
          <p className="panel-title">{t('approvals.empty')}</p>
          <p>{t('queue.emptyNext')}</p>
        </div>
      ) : (
        <div className="inbox">
          <div>
            {results.length > 0 && (
              <div className="row">
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={chosen.length === results.length}
                    onChange={(event) => setPicked(new Set(event.target.checked ? results.map(markOf) : []))}
                  />
                  {t('approvals.pickAll')}
                </label>
                <Button look="main" isDisabled={chosen.length === 0} onPress={() => setAsking(true)}>
                  {t('approvals.signMany', { n: chosen.length })}
                </Button>
              </div>
            )}
            <InboxList items={items} at={at} picked={picked} onToggle={toggle} onOpen={setAt} />
          </div>
          {current?.kind === 'result' && (
            <ResultPane
              key={markOf(current)}
              item={current}
              onSign={() => begin([current])}
              onReturn={() => setReturning(current)}
              signing={sign}
            />
          )}
          {current?.kind === 'apology' && <ApologyPane key={markOf(current)} item={current} onDone={setApologised} />}
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
