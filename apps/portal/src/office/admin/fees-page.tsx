import { feeItemWords } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeeRow } from '../../api/office-views';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { TableFrame } from '../../components/table-frame';
import { dayOf, dong, today } from '../../languages/moments';
import { useWords } from '../../languages/use-words';
import { feesQuery, proceduresQuery } from '../queries';
import { useStaff } from '../staff';
import { FeeDialog } from './fee-dialog';

/** What things cost and since when. Rows are added, never changed: what a dossier began with it keeps. */
export function FeesPage() {
  const { t } = useTranslation();
  const fees = useQuery(feesQuery);
  const mayAdd = useStaff().roles.includes('administrator');
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(false);
  return (
    <Page title={t('fees.title')} lead={t('fees.lead')} wide>
      <p role="status" className={added ? 'panel panel-good' : 'unseen'}>
        {added && t('fees.added')}
      </p>
      {mayAdd && (
        <div className="row">
          <Button look="main" onPress={() => setAdding(true)}>
            {t('fees.add')}
          </Button>
        </div>
      )}
      <Loaded query={fees}>{({ items }) => <FeeTable items={items} />}</Loaded>
      {adding && (
        <FeeDialog
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            setAdded(true);
          }}
        />
      )}
    </Page>
  );
}

function FeeTable({ items }: { items: readonly FeeRow[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const day = today();
  const nameOf = (code: string): string => {
    const title = procedures.find((one) => one.code === code)?.title;
    return code === '*' ? t('fees.all') : title ? `${say(title)} (${code})` : code;
  };
  const state = ({ validFrom, validTo }: FeeRow): 'future' | 'past' | 'now' =>
    validFrom > day ? 'future' : validTo !== null && validTo < day ? 'past' : 'now';
  if (items.length === 0) return <p>{t('fees.none')}</p>;
  return (
    <TableFrame label={t('fees.title')}>
      <table className="table table-wide">
        <thead>
          <tr>
            <th scope="col">{t('fees.procedure')}</th>
            <th scope="col">{t('fees.item')}</th>
            <th scope="col">{t('fees.channel')}</th>
            <th scope="col">{t('fees.late')}</th>
            <th scope="col" className="number">
              {t('fees.unit')}
            </th>
            <th scope="col">{t('fees.valid')}</th>
            <th scope="col">{t('fees.ground')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.id}>
              <td>{nameOf(row.procedure)}</td>
              <td>{say(feeItemWords[row.item])}</td>
              <td>{row.channel === '*' ? t('fees.anyChannel') : t(`queue.channel.${row.channel}`)}</td>
              <td>{t(`fees.lateness.${row.late === null ? 'any' : row.late ? 'late' : 'onTime'}`)}</td>
              <td className="number">{dong(row.unit)}</td>
              <td className="nowrap">
                {row.validTo
                  ? t('fees.fromTo', { from: dayOf(row.validFrom), to: dayOf(row.validTo) })
                  : t('fees.from', { from: dayOf(row.validFrom) })}{' '}
                <span className={`tag ${state(row) === 'now' ? 'tag-provided' : ''}`}>
                  {t(`fees.state.${state(row)}`)}
                </span>
              </td>
              <td>
                {row.ground}
                <span className="small block">{row.setBy ?? t('fees.national')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
