import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ListedUnit, UnitList } from '../api/office-views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { TableFrame } from '../components/table-frame';
import { TextBox } from '../components/text-box';
import { today } from '../languages/moments';
import { DayBox } from './day-box';
import { unitsQuery } from './queries';
import { useUnitPeriod } from './use-unit-period';

/** Communes of a day, found by any name of any time; what was searched stands in the address. */
export function UnitsPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const asked = { search: address.get('tim') ?? '', on: address.get('ngay') ?? today() };
  const [typed, setTyped] = useState(asked);
  const units = useQuery(unitsQuery(asked.search, asked.on));
  const find = (event: FormEvent): void => {
    event.preventDefault();
    const search = typed.search.trim();
    setAddress({ ...(search && { tim: search }), ...(typed.on && typed.on !== today() && { ngay: typed.on }) });
  };
  return (
    <Page title={t('units.title')} lead={t('units.lead')} wide>
      <form onSubmit={find} className="row row-fields" role="search" aria-label={t('units.title')}>
        <TextBox
          label={t('units.search')}
          hint={t('units.searchHint')}
          value={typed.search}
          onChange={(search) => setTyped({ ...typed, search })}
          autoComplete="off"
        />
        <DayBox label={t('units.on')} value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
        <Button look="main" type="submit">
          {t('units.find')}
        </Button>
      </form>
      <Loaded query={units}>{(list) => <UnitTable list={list} />}</Loaded>
    </Page>
  );
}

function UnitTable({ list }: { list: UnitList }) {
  const { t } = useTranslation();
  const { items, ambiguous } = list;
  if (items.length === 0)
    return (
      <div className="panel panel-plain" role="status">
        <p className="panel-title">{t('units.none')}</p>
        <p>{t('units.noneNext')}</p>
      </div>
    );
  return (
    <>
      {ambiguous && (
        <div className="panel panel-warn">
          <p className="panel-title">{t('units.ambiguous')}</p>
          <p>{t('units.ambiguousNext')}</p>
        </div>
      )}
      <p className="small" role="status">
        {t('units.count', { n: items.length })}
      </p>
      <TableFrame label={t('units.title')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('units.name')}</th>
              <th scope="col">{t('units.code')}</th>
              <th scope="col">{t('units.time')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((unit) => (
              <UnitLine key={unit.code} unit={unit} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}

function UnitLine({ unit }: { unit: ListedUnit }) {
  const { t } = useTranslation();
  const period = useUnitPeriod();
  return (
    <tr>
      <td>
        <Link to={`/dia-gioi/${unit.code}`}>{unit.name}</Link>
        {unit.formerly !== null && <span className="small block">{unit.formerly}</span>}
        {unit.through.length > 0 && (
          <span className="small block">{t('units.through', { names: unit.through.join('; ') })}</span>
        )}
      </td>
      <td className="nowrap">{unit.code}</td>
      <td>
        {period(unit)} <span className="tag">{t(`units.kind.${unit.kind}`)}</span>
      </td>
    </tr>
  );
}
