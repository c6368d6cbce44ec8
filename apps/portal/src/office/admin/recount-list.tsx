import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Recount } from '../../api/office-views';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { TableFrame } from '../../components/table-frame';
import { useMoment } from '../../languages/use-moment';
import { recountRowsQuery, recountsQuery } from '../queries';
import { useStaff } from '../staff';

/** What each new edition did: how many deadlines were counted again, how many moved, and which of our own. */
export function RecountList() {
  const { t } = useTranslation();
  const recounts = useQuery(recountsQuery);
  return (
    <Loaded query={recounts}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('recount.none')}</p>
        ) : (
          <ul className="papers">
            {items.map((one) => (
              <OneRecount key={one.version} recount={one} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function OneRecount({ recount }: { recount: Recount }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const [open, setOpen] = useState(false);
  const { version, fromVersion, ground, startedAt, endedAt, supersededBy, looked, moved, beyond, movedHere } = recount;
  return (
    <li>
      <p>
        <strong>{t('recount.from', { from: fromVersion, to: version })}</strong>{' '}
        <span className={`tag ${endedAt ? 'tag-provided' : 'tag-todo'}`}>
          {supersededBy
            ? t('recount.superseded', { version: supersededBy })
            : endedAt
              ? t('recount.ended', { at: at(endedAt) })
              : t('recount.running', { at: at(startedAt) })}
        </span>
      </p>
      {ground && <p className="small">{ground}</p>}
      <p>
        {t('recount.told', { looked, moved })} {beyond > 0 && t('recount.beyond', { n: beyond })}
      </p>
      {movedHere > 0 && (
        <>
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('recount.here', { n: movedHere })}
          </button>
          {open && <MovedRows version={version} />}
        </>
      )}
    </li>
  );
}

function MovedRows({ version }: { version: string }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  // An administrator sees that a date moved; what is in the dossier is not his to read.
  const opens = useStaff().roles.includes('leader');
  const rows = useInfiniteQuery(recountRowsQuery(version));
  const told = (moment: string | null): string => (moment ? at(moment) : '–');
  return (
    <Loaded query={rows}>
      {({ pages }) => (
        <>
          <TableFrame label={t('recount.title')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('queue.code')}</th>
                  <th scope="col">{t('recount.before')}</th>
                  <th scope="col">{t('recount.after')}</th>
                  <th scope="col">{t('recount.toldAt')}</th>
                </tr>
              </thead>
              <tbody>
                {pages.flatMap(({ items }) =>
                  items.map(({ dossier, code, dueBefore, dueAfter, toldAt }) => (
                    <tr key={dossier}>
                      <td>{opens ? <Link to={`/ho-so/${dossier}`}>{code}</Link> : code}</td>
                      <td>{told(dueBefore)}</td>
                      <td>{told(dueAfter)}</td>
                      <td>{told(toldAt)}</td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </TableFrame>
          {rows.hasNextPage && <Button onPress={() => void rows.fetchNextPage()}>{t('queue.more')}</Button>}
        </>
      )}
    </Loaded>
  );
}
