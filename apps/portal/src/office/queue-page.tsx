import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { deskStages, type QueueStage, queueStages, waitStages } from '../api/office-views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { TextBox } from '../components/text-box';
import { countsQuery, tasksQuery } from './queries';
import { TaskTable } from './task-table';

/** What is next on my desk. Tabs carry exact counts; without one, the stages of my own roles are shown. */
export function QueuePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const stage = queueStages.find((one) => one === search.get('buoc')) ?? null;
  const q = search.get('tim') ?? '';
  const counts = useQuery(countsQuery);
  const tasks = useInfiniteQuery(tasksQuery(stage, q));
  const [typed, setTyped] = useState(q);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setSearch({ ...(stage && { buoc: stage }), ...(typed.trim() && { tim: typed.trim() }) });
  };
  return (
    <Page title={t('queue.title')} wide>
      <div className="queue-head">
        <nav aria-label={t('queue.stage')} className="tabs">
          <ul>
            <li>
              <NavLink
                to="/viec"
                end
                className={stage === null ? 'tab tab-on' : 'tab'}
                aria-current={stage === null ? 'page' : undefined}
              >
                {t('queue.mine')}
              </NavLink>
            </li>
            {deskStages.map((one) => (
              <StageTab key={one} stage={one} current={stage} count={counts.data?.[one]} />
            ))}
          </ul>
          <ul className="tabs-waiting" aria-label={t('queue.waiting')}>
            <li className="small" aria-hidden="true">
              {t('queue.waiting')}
            </li>
            {waitStages.map((one) => (
              <StageTab key={one} stage={one} current={stage} count={counts.data?.[one]} />
            ))}
          </ul>
        </nav>
        <form onSubmit={find} className="row row-fields" role="search">
          <TextBox label={t('queue.search')} value={typed} onChange={setTyped} type="search" />
          <Button type="submit">{t('queue.find')}</Button>
        </form>
      </div>
      <Loaded query={tasks}>
        {({ pages }) => (
          <TaskTable
            key={`${stage ?? ''} ${q}`}
            tasks={pages.flatMap(({ items }) => items)}
            total={pages[0]?.total ?? 0}
            more={tasks.hasNextPage ? () => void tasks.fetchNextPage() : null}
          />
        )}
      </Loaded>
    </Page>
  );
}

function StageTab({ stage, current, count }: StageTabProps) {
  const { t } = useTranslation();
  return (
    <li>
      <NavLink
        to={`/viec?buoc=${stage}`}
        className={stage === current ? 'tab tab-on' : 'tab'}
        aria-current={stage === current ? 'page' : undefined}
      >
        {t(`queue.tab.${stage}`)} <span className="count">{count ?? '–'}</span>
      </NavLink>
    </li>
  );
}

interface StageTabProps {
  readonly stage: QueueStage;
  readonly current: QueueStage | null;
  readonly count: number | undefined;
}
