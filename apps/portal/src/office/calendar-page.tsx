import type { SpecialDay, WorkCalendar } from '@hotich/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { TableFrame } from '../components/table-frame';
import { dayOf } from '../languages/moments';
import { calendarQuery } from './queries';

/** The calendar in force: read here, published elsewhere. */
export function CalendarPage() {
  const { t } = useTranslation();
  const calendar = useQuery(calendarQuery);
  return (
    <Loaded query={calendar}>
      {(found) => (
        <Page title={t('calendar.title')}>
          <Told calendar={found} />
        </Page>
      )}
    </Loaded>
  );
}

function Told({ calendar }: { calendar: WorkCalendar }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="lead">
        {t('calendar.version', { version: calendar.version, from: dayOf(calendar.from), to: dayOf(calendar.to) })}
      </p>
      <h2>{t('calendar.hours')}</h2>
      <p>{calendar.officeHours.map(({ from, to }) => `${from}–${to}`).join(', ')}</p>
      <h2>{t('calendar.daysOff')}</h2>
      <DayTable days={calendar.daysOff} label={t('calendar.daysOff')} />
      <h2>{t('calendar.extra')}</h2>
      <DayTable days={calendar.extraWorkingDays} label={t('calendar.extra')} />
    </>
  );
}

function DayTable({ days, label }: { days: readonly SpecialDay[]; label: string }) {
  const { t } = useTranslation();
  if (days.length === 0) return <p>{t('calendar.none')}</p>;
  return (
    <TableFrame label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('calendar.date')}</th>
            <th scope="col">{t('calendar.name')}</th>
            <th scope="col">{t('calendar.ground')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <td>{dayOf(day.date)}</td>
              <td>
                {day.name ?? '–'}
                {day.confidence === 'uncertain' && ` (${t('calendar.unsure')})`}
              </td>
              <td>{day.ground}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
