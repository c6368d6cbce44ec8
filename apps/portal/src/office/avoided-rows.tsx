import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { TableFrame } from '../components/table-frame';
import { dayOf } from '../languages/moments';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { type AvoidedFilter, type AvoidedRow, avoidedRowsQuery } from './avoided-query';
import { useStaff } from './staff';

/** The papers behind one sum, each with the dossier it was spared in and the look-up that answered. */
export function AvoidedRows({ filter, name }: { filter: AvoidedFilter; name: string }) {
  const { t } = useTranslation();
  const rows = useInfiniteQuery(avoidedRowsQuery(filter));
  const title = t('avoided.rows', { name });
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <Loaded query={rows}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              <TableFrame label={title}>
                <table className="table table-wide">
                  <thead>
                    <tr>
                      <th scope="col">{t('avoided.day')}</th>
                      <th scope="col">{t('avoided.paper')}</th>
                      <th scope="col">{t('avoided.dossier')}</th>
                      <th scope="col">{t('avoided.answered')}</th>
                      <th scope="col">{t('avoided.ground')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((row) => (
                      <Row key={row.id} row={row} />
                    ))}
                  </tbody>
                </table>
              </TableFrame>
              <p className="small">{t('avoided.shown', { n: items.length, total: pages[0]?.total ?? 0 })}</p>
              {rows.hasNextPage && <Button onPress={() => void rows.fetchNextPage()}>{t('queue.more')}</Button>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Row({ row }: { row: AvoidedRow }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  // An auditor sees the ledger; the dossier itself is for those who work on it.
  const opens = useStaff().roles.some((role) => role === 'civilStatusOfficer' || role === 'leader');
  const { code, componentName, component, procedureName, lookedUpAt } = row;
  return (
    <tr>
      <td className="nowrap">{dayOf(row.day)}</td>
      <td>
        {componentName ? say(componentName) : component}
        {procedureName && <span className="small block">{say(procedureName)}</span>}
        {row.papers < 0 && <span className="tag tag-todo">{t('avoided.takenBack')}</span>}
      </td>
      <td>
        {code === null && t('avoided.elsewhere', { office: row.office })}
        {code !== null && (opens ? <Link to={`/ho-so/${row.dossier}`}>{code}</Link> : code)}
      </td>
      <td>
        {t(`desk.sources.${row.source}`)}
        {lookedUpAt && <span className="small block">{at(lookedUpAt)}</span>}
      </td>
      <td>{row.ground}</td>
    </tr>
  );
}
