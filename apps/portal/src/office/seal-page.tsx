import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Task } from '../api/office-views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useWords } from '../languages/use-words';
import { Due } from './due';
import { OutcomeList } from './outcome-list';
import { tasksQuery } from './queries';
import { useSealing } from './use-sealing';

/** Papers the leader has signed and the agency has not: sealed one after the other, each with its own outcome. */
export function SealPage() {
  const { t } = useTranslation();
  const waiting = useInfiniteQuery(tasksQuery('seal', '', 100));
  return (
    <Page title={t('seal.title')} wide>
      <Loaded query={waiting}>{({ pages }) => <SealList tasks={pages.flatMap(({ items }) => items)} />}</Loaded>
    </Page>
  );
}

function SealList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { outcomes, names, running, begin } = useSealing();
  const chosen = tasks.filter(({ id }) => picked.has(id));
  const toggle = (id: string): void =>
    setPicked((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <p aria-live="polite">{running && t('seal.progress', running)}</p>
      {outcomes.length > 0 && (
        <OutcomeList outcomes={outcomes} names={names} ok={t('seal.ok')} failed={t('seal.failed')} />
      )}
      {tasks.length === 0 ? (
        <div className="panel panel-plain">
          <p className="panel-title">{t('seal.empty')}</p>
          <p>{t('queue.emptyNext')}</p>
        </div>
      ) : (
        <>
          <div className="row">
            <label className="tick">
              <input
                type="checkbox"
                checked={chosen.length === tasks.length}
                onChange={(event) => setPicked(new Set(event.target.checked ? tasks.map(({ id }) => id) : []))}
              />
              {t('approvals.pickAll')}
            </label>
            <Button look="main" isDisabled={chosen.length === 0 || running !== null} onPress={() => void begin(chosen)}>
              {t('seal.sealMany', { n: chosen.length })}
            </Button>
          </div>
          <ul className="inbox-list">
            {tasks.map((task) => (
              <li key={task.id}>
                <input
                  type="checkbox"
                  aria-label={t('approvals.pick', { code: task.code, name: task.subjectName })}
                  checked={picked.has(task.id)}
                  onChange={() => toggle(task.id)}
                />
                <div className="inbox-item">
                  <Link to={`/ho-so/${task.id}`}>{task.subjectName}</Link>
                  <span>{say(task.title)}</span>
                  <span className="small">{task.code}</span>
                  <Due task={task} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
