import { weekdayOf } from '@hotich/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../components/table-frame';
import { dayOf } from '../../languages/moments';
import { weekdays } from '../use-day-told';
import type { CalendarMonth, MonthDay } from './days-by-month';

/** Days that are not as the week has them, under each month; `act` adds a last column. */
export function MonthTable({ months, act }: { months: readonly CalendarMonth[]; act?: (day: MonthDay) => ReactNode }) {
  const { t } = useTranslation();
  if (months.length === 0) return <p>{t('calendar.none')}</p>;
  return (
    <TableFrame label={t('calendar.special')}>
      <table className="table table-wide">
        <thead>
          <tr>
            <th scope="col">{t('calendar.date')}</th>
            <th scope="col">{t('calendar.kind')}</th>
            <th scope="col">{t('calendar.name')}</th>
            <th scope="col">{t('calendar.ground')}</th>
            {act && (
              <th scope="col">
                <span className="unseen">{t('calendar.act')}</span>
              </th>
            )}
          </tr>
        </thead>
        {months.map(({ month, days }) => (
          <tbody key={month}>
            <tr>
              <th scope="colgroup" colSpan={act ? 5 : 4} className="table-group">
                {t('calendar.month', { month: dayOf(month) })}
              </th>
            </tr>
            {days.map((day) => (
              <tr key={`${day.date} ${String(day.worked)}`}>
                <td className="nowrap">
                  {dayOf(day.date)}, {t(`calendar.weekday.${weekdays[weekdayOf(day.date)]}`)}
                </td>
                <td className="nowrap">
                  <span className={`tag ${day.worked ? 'tag-provided' : ''}`}>
                    {t(day.worked ? 'calendar.worked' : 'calendar.off')}
                  </span>
                </td>
                <td>
                  {day.name ?? '–'}
                  {day.confidence === 'uncertain' && (
                    <>
                      {' '}
                      <span className="tag tag-todo" title={day.source}>
                        [?] {t('calendar.unsure')}
                      </span>
                      {day.source && <span className="small block">{day.source}</span>}
                    </>
                  )}
                </td>
                <td>{day.ground}</td>
                {act && <td className="nowrap">{act(day)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}
