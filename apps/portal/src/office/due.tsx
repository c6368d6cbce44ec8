import { useTranslation } from 'react-i18next';
import type { Task } from '../api/office-views';
import { partsOf } from '../languages/moments';
import { useMoment } from '../languages/use-moment';

/** An hour and a half of work: from here on a dossier is named "soon". A habit of the office, no law. */
const soonMinutes = 90;

/** What is left of the limit in working time: a word, a colour, and the moment itself. */
export function Due({
  task,
}: {
  task: Pick<Task, 'due' | 'receptionDue' | 'overdue' | 'workingMinutesLeft' | 'stage'>;
}) {
  const { t } = useTranslation();
  const { span } = useMoment();
  const due = task.due ?? task.receptionDue;
  const left = task.workingMinutesLeft;
  if (due === null) return <span className="due">{t('time.unset')}</span>;
  const level = task.overdue ? 'over' : left !== null && left <= soonMinutes ? 'soon' : 'calm';
  const { date, time } = partsOf(due);
  return (
    <span className={`due due-${level}`}>
      <span className="due-word">{t(`time.${level}`)}</span>
      {left !== null && <span> · {task.overdue ? span(left) : t('time.left', { time: span(left) })}</span>}
      <span className="due-at" title={`${time} ${date}`}>
        {time} {date.slice(0, 5)}
      </span>
    </span>
  );
}
