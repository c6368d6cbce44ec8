import type { WorkCalendar } from '@hotich/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, partsOf } from '../../languages/moments';
import { useDayTold } from '../use-day-told';
import { dayOfMoment, openTimes, statusOf } from './open-times';

/** A day and an hour in which the office works; a day off is named, not silently moved. */
export function MomentPick({ label, calendar, value, after, onChange }: MomentPickProps) {
  const { t } = useTranslation();
  const id = useId();
  const told = useDayTold();
  const [day, setDay] = useState(dayOfMoment(value));
  const times = openTimes(day, calendar, after);
  const status = statusOf(day, calendar);
  const take = (next: string): void => {
    setDay(next);
    const offered = openTimes(next, calendar, after);
    const clock = value === '' ? '' : partsOf(value).time;
    onChange(offered.find((moment) => partsOf(moment).time === clock) ?? offered[0] ?? '');
  };
  const complaint =
    day === '' || times.length > 0
      ? ''
      : status === null
        ? t('moment.noDay')
        : status.open
          ? t('moment.tooEarly')
          : t('moment.closed', { name: status.name ?? t('moment.weekend'), day: dayOf(day) });
  return (
    <div className="field" role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-complaint`}>
      <span className="label" id={`${id}-label`}>
        {label}
      </span>
      <span className="complaint" id={`${id}-complaint`} aria-live="polite">
        {complaint}
      </span>
      <div className="moment">
        <label htmlFor={`${id}-day`}>
          <span className="small">{t('moment.day')}</span>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            min={dayOfMoment(after) || undefined}
            max={calendar.to}
            onChange={({ target }) => take(target.value)}
          />
        </label>
        <label htmlFor={`${id}-time`}>
          <span className="small">{t('moment.time')}</span>
          <select
            id={`${id}-time`}
            value={value}
            disabled={times.length === 0}
            onChange={({ target }) => onChange(target.value)}
          >
            {!times.some((moment) => moment === value) && <option value={value}>–</option>}
            {times.map((moment) => (
              <option key={moment} value={moment}>
                {partsOf(moment).time}
              </option>
            ))}
          </select>
        </label>
      </div>
      <span className="small">{told(day)}</span>
    </div>
  );
}

interface MomentPickProps {
  readonly label: string;
  readonly calendar: WorkCalendar;
  /** An instant, or nothing. */
  readonly value: string;
  /** Only moments after this instant are offered. */
  readonly after: string;
  readonly onChange: (moment: string) => void;
}
