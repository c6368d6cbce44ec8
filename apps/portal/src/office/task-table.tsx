import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Task } from '../api/office-views';
import { Button } from '../components/button';
import { ProblemPanel } from '../components/problem-panel';
import { TableFrame } from '../components/table-frame';
import { partsOf } from '../languages/moments';
import { useWords } from '../languages/use-words';
import { Due } from './due';
import { useStaff } from './staff';
import { useClaim } from './use-claim';
import { useRowKeys } from './use-row-keys';

/** Thirty rows at a glance, walked by keys. */
export function TaskTable({
  tasks,
  total,
  more,
}: {
  tasks: readonly Task[];
  total: number;
  more: (() => void) | null;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { claim, release } = useClaim();
  const staff = useStaff();
  const body = useRef<HTMLTableSectionElement>(null);
  const { at, setAt } = useRowKeys(tasks.length, {
    Enter: (row) => tasks[row] && void navigate(`/ho-so/${tasks[row].id}`),
    c: (row) => tasks[row] && !tasks[row].claimedBy && tasks[row].turn !== null && claim.mutate(tasks[row].id),
  });
  useEffect(() => {
    // In braces: newer browsers return a promise here, which React would take for a clean-up.
    void body.current?.rows[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (tasks.length === 0)
    return (
      <div className="panel panel-plain">
        <p className="panel-title">{t('queue.empty')}</p>
        <p>{t('queue.emptyNext')}</p>
      </div>
    );
  const problem = claim.error ?? release.error;
  return (
    <>
      {problem && <ProblemPanel problem={problem} />}
      <p className="small" aria-live="polite">
        {t('queue.count', { n: total })} · {t('queue.keys')} {t('time.legend')}
      </p>
      <TableFrame label={t('queue.title')}>
        <table className="table table-dense">
          <thead>
            <tr>
              <th scope="col">{t('queue.due')}</th>
              <th scope="col">{t('queue.code')}</th>
              <th scope="col">{t('queue.procedure')}</th>
              <th scope="col">{t('queue.subject')}</th>
              <th scope="col">{t('queue.applicant')}</th>
              <th scope="col">{t('queue.stage')}</th>
              <th scope="col">{t('queue.submitted')}</th>
              <th scope="col">{t('queue.holder')}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {tasks.map((task, row) => (
              <Row
                key={task.id}
                task={task}
                current={row === at}
                mine={task.claimedBy?.id === staff.id}
                onPick={() => setAt(row)}
                onClaim={() => claim.mutate(task.id)}
                onRelease={() => release.mutate(task.id)}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more && <Button onPress={more}>{t('queue.more')}</Button>}
    </>
  );
}

function Row({ task, current, mine, onPick, onClaim, onRelease }: RowProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { date, time } = partsOf(task.submittedAt);
  return (
    <tr className={current ? 'row-on' : undefined} aria-current={current ? 'true' : undefined} onClick={onPick}>
      <td>
        <Due task={task} />
      </td>
      <td>
        <Link to={`/ho-so/${task.id}`}>{task.code}</Link>
      </td>
      <td className="cut" title={`${say(task.title)} (${t(`queue.channel.${task.channel}`)})`}>
        {say(task.title)}
      </td>
      <td className="cut" title={task.subjectName}>
        {task.subjectName}
      </td>
      <td className="cut" title={task.applicantName}>
        {task.applicantName}
      </td>
      <td className="cut" title={t(`stage.${task.stage}`)}>
        {t(`stage.${task.stage}`)}
      </td>
      <td>
        {time} {date.slice(0, 5)}
      </td>
      <td>
        {task.claimedBy ? (
          <>
            {mine ? t('queue.you') : task.claimedBy.name}{' '}
            {mine && (
              <button type="button" className="link" onClick={onRelease}>
                {t('queue.release')}
              </button>
            )}
          </>
        ) : task.turn === null ? (
          // Another office or a notice has it: there is nothing to take on.
          '–'
        ) : (
          <button type="button" className="link" onClick={onClaim} aria-label={`${t('queue.claim')} ${task.code}`}>
            {t('queue.claim')}
          </button>
        )}
      </td>
    </tr>
  );
}

interface RowProps {
  readonly task: Task;
  readonly current: boolean;
  readonly mine: boolean;
  readonly onPick: () => void;
  readonly onClaim: () => void;
  readonly onRelease: () => void;
}
