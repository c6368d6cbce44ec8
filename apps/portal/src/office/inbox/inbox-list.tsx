import { useTranslation } from 'react-i18next';
import { useWords } from '../../languages/use-words';
import { Due } from '../due';
import { type InboxItem, markOf } from './inbox-items';

/** One row a paper. Results are signed many at once, an apology each on its own: it names a new date to one person. */
export function InboxList({ items, at, picked, onToggle, onOpen }: InboxListProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <ul className="inbox-list">
      {items.map((item, row) => (
        <li key={`${item.kind} ${item.id}`} className={row === at ? 'row-on' : undefined}>
          {item.kind === 'result' ? (
            <input
              type="checkbox"
              aria-label={t('approvals.pick', { code: item.code, name: item.subjectName })}
              checked={picked.has(markOf(item))}
              onChange={() => onToggle(item)}
            />
          ) : (
            <span className="inbox-gap" aria-hidden="true" />
          )}
          <button
            type="button"
            className="inbox-item"
            aria-current={row === at ? 'true' : undefined}
            onClick={() => onOpen(row)}
          >
            <strong>{item.subjectName}</strong>
            {item.kind === 'apology' && <span className="tag tag-todo">{t('approvals.apology')}</span>}
            <span>{say(item.title)}</span>
            <span className="small">{item.code}</span>
            <Due task={item} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface InboxListProps {
  readonly items: readonly InboxItem[];
  readonly at: number;
  readonly picked: ReadonlySet<string>;
  readonly onToggle: (item: InboxItem) => void;
  readonly onOpen: (row: number) => void;
}
