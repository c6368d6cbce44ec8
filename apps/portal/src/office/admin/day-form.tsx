import type { WorkCalendar } from '@hotich/domain';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { TextBox } from '../../components/text-box';
import { DayBox } from '../day-box';
import { PickBox } from '../pick-box';
import { dayProblem, type EditionDraft, type NewDay, noDay } from './edition-draft';

/** One day to be added: which, whether it is off or worked, what people call it and what says so. */
export function DayForm({ base, draft, onAdd }: DayFormProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState<NewDay>(noDay);
  const [tried, setTried] = useState(false);
  const problem = dayProblem(day, base, draft);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (problem) return setTried(true);
    onAdd(day);
    setDay({ ...noDay, worked: day.worked, ground: day.ground });
    setTried(false);
  };
  return (
    <form onSubmit={add} noValidate aria-label={t('calendar.add')}>
      <h2>{t('calendar.add')}</h2>
      <p className="complaint" role="alert">
        {tried && problem && t(`calendar.problem.${problem}`)}
      </p>
      <div className="row row-fields">
        <DayBox
          label={t('calendar.date')}
          value={day.date}
          min={base.from}
          max={base.to}
          onChange={(date) => setDay({ ...day, date })}
        />
        <PickBox
          label={t('calendar.kind')}
          value={day.worked ? 'worked' : 'off'}
          options={[
            { value: 'off', text: t('calendar.off') },
            { value: 'worked', text: t('calendar.worked') },
          ]}
          onChange={(kind) => setDay({ ...day, worked: kind === 'worked' })}
        />
        <TextBox
          label={t('calendar.name')}
          maxLength={200}
          value={day.name}
          onChange={(name) => setDay({ ...day, name })}
        />
        <TextBox
          label={t('calendar.ground')}
          maxLength={500}
          value={day.ground}
          onChange={(ground) => setDay({ ...day, ground })}
        />
        <TextBox
          label={t('calendar.source')}
          maxLength={500}
          value={day.source}
          onChange={(source) => setDay({ ...day, source })}
        />
        <Button type="submit">{t('calendar.addOne')}</Button>
      </div>
    </form>
  );
}

interface DayFormProps {
  readonly base: WorkCalendar;
  readonly draft: EditionDraft;
  readonly onAdd: (day: NewDay) => void;
}
