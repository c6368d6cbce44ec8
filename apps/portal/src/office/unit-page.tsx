import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { UnitDetails, UnitLink } from '../api/office-views';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { dayOf } from '../languages/moments';
import { unitQuery } from './queries';
import { useUnitPeriod } from './use-unit-period';

/** One unit: what it came from and what became of it, each a step further through time. */
export function UnitPage() {
  const { code = '' } = useParams();
  return <Loaded query={useQuery(unitQuery(code))}>{(unit) => <Unit unit={unit} />}</Loaded>;
}

function Unit({ unit }: { unit: UnitDetails }) {
  const { t } = useTranslation();
  const period = useUnitPeriod();
  const { predecessors, successors } = unit;
  const isSplit = successors.some(({ change }) => change === 'split');
  return (
    <Page title={unit.name} lead={unit.formerly ?? t(`units.kind.${unit.kind}`)} wide>
      <p>
        <Link to="/dia-gioi">{t('units.back')}</Link>
      </p>
      <dl className="facts facts-narrow">
        <Fact name={t('units.code')} value={unit.code} />
        <Fact name={t('units.time')} value={period(unit)} />
        <Fact name={t('units.authority')} value={unit.authority} />
        {unit.kind === 'commune' && (
          <Fact name={t('units.files')} value={t(unit.takesDossiers ? 'units.yes' : 'units.no')} />
        )}
      </dl>
      {unit.to !== null && (
        <>
          <h2>{t('units.successors')}</h2>
          {isSplit && (
            <div className="panel panel-warn">
              <p>{t('units.split')}</p>
            </div>
          )}
          {successors.length > 0 ? <Links links={successors} /> : <p>{t('units.noSuccessors')}</p>}
        </>
      )}
      {predecessors.length > 0 && (
        <>
          <h2>{t('units.predecessors')}</h2>
          <Links links={predecessors} isBack />
        </>
      )}
    </Page>
  );
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function Links({ links, isBack = false }: { links: readonly UnitLink[]; isBack?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className="questions">
      {links.map((link) => (
        <li key={link.code}>
          <Link to={`/dia-gioi/${link.code}`}>{link.name}</Link>
          {link.formerly !== null && <span>, {link.formerly}</span>}
          <span className="small block">
            {t('units.changed', { how: t(`units.change.${link.change}`), on: dayOf(link.on), ground: link.ground })}
          </span>
          {isBack && link.change === 'split' && (
            <span className="small block">
              {t('units.alsoWentTo', { names: link.alsoWentTo.map(({ name }) => name).join(', ') })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
