import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarEdition } from '../../api/office-views';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { dayOf, today } from '../../languages/moments';
import { useMoment } from '../../languages/use-moment';
import { PickBox } from '../pick-box';
import { editionsQuery } from '../queries';
import { useStaff } from '../staff';
import { weekdays } from '../use-day-told';
import { daysByMonth, yearsOf } from './days-by-month';
import { MonthTable } from './month-table';
import { RecountList } from './recount-list';

/** The calendar that all deadlines are counted by: the edition in force, those before it, and what each change moved. */
export function CalendarPage() {
  const { t } = useTranslation();
  const editions = useQuery(editionsQuery);
  return (
    <Page title={t('calendar.title')} wide>
      <Loaded query={editions}>{({ items }) => <Editions items={items} />}</Loaded>
    </Page>
  );
}

function Editions({ items }: { items: readonly CalendarEdition[] }) {
  const { t } = useTranslation();
  const roles = useStaff().roles;
  const [version, setVersion] = useState(items[0]?.version ?? '');
  const [year, setYear] = useState(today().slice(0, 4));
  const edition = items.find((one) => one.version === version) ?? items[0];
  if (!edition) return <p>{t('calendar.none')}</p>;
  return (
    <>
      <EditionHead edition={edition} />
      <div className="row row-fields row-narrow">
        <PickBox
          label={t('calendar.edition')}
          value={edition.version}
          options={items.map((one) => ({
            value: one.version,
            text: one.inForce ? t('calendar.inForceName', { version: one.version }) : one.version,
          }))}
          onChange={setVersion}
        />
        <PickBox
          label={t('calendar.year')}
          value={year}
          options={yearsOf(edition).map((value) => ({ value, text: value }))}
          onChange={setYear}
        />
        {roles.includes('administrator') && (
          <Link className="button button-main" to="/lich/ban-moi">
            {t('calendar.publish')}
          </Link>
        )}
      </div>
      <MonthTable months={daysByMonth(edition, year)} />
      {roles.some((role) => role === 'administrator' || role === 'leader') && (
        <>
          <h2>{t('recount.title')}</h2>
          <RecountList />
        </>
      )}
    </>
  );
}

function EditionHead({ edition }: { edition: CalendarEdition }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { version, from, to, officeHours, weekend, ground, publishedAt, publishedBy } = edition;
  return (
    <>
      <p className="lead">{t('calendar.version', { version, from: dayOf(from), to: dayOf(to) })}</p>
      <dl className="facts facts-narrow">
        <div>
          <dt>{t('calendar.hours')}</dt>
          <dd>{officeHours.map((block) => `${block.from}–${block.to}`).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('calendar.weekend')}</dt>
          <dd>
            {mondayFirst(weekend)
              .flatMap((day) => weekdays[day] ?? [])
              .map((day) => t(`calendar.weekdayName.${day}`))
              .join(', ')}
          </dd>
        </div>
        <div>
          <dt>{t('calendar.publishedAt')}</dt>
          <dd>
            {at(publishedAt)} · {publishedBy ?? t('calendar.builtIn')}
          </dd>
        </div>
        {ground && (
          <div>
            <dt>{t('calendar.why')}</dt>
            <dd>{ground}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** The week begins on Monday; Sunday is day 0 of the calendar. */
const mondayFirst = (days: readonly number[]): readonly number[] =>
  days.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
