import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import type { CalendarEdition } from '../../api/office-views';
import { useAct } from '../../api/use-act';
import { AskDialog } from '../../components/ask-dialog';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { TextBox } from '../../components/text-box';
import { dayOf, today } from '../../languages/moments';
import { useKept } from '../../session/kept-state';
import { PickBox } from '../pick-box';
import { editionsQuery } from '../queries';
import { DayForm } from './day-form';
import { daysByMonth, yearsOf } from './days-by-month';
import { editionOf, type EditionDraft, keyOfDay, noEdition } from './edition-draft';
import { MonthTable } from './month-table';

/** A new edition, begun from the one in force: days are added or taken out, each with its name and ground. */
export function EditionPage() {
  const { t } = useTranslation();
  const editions = useQuery({ ...editionsQuery, refetchOnWindowFocus: false });
  return (
    <Page title={t('calendar.newTitle')} lead={t('calendar.newLead')} wide>
      <Loaded query={editions}>
        {({ items }) => (items[0] ? <NewEdition base={items[0]} /> : <p>{t('calendar.none')}</p>)}
      </Loaded>
    </Page>
  );
}

function NewEdition({ base }: { base: CalendarEdition }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [kept, keep, , forget] = useKept<EditionDraft>('calendar-edition', noEdition(base.version));
  // Changes to an edition that is no longer in force are not carried over unseen.
  const draft = kept.base === base.version ? kept : noEdition(base.version);
  const [year, setYear] = useState(today().slice(0, 4));
  const [asking, setAsking] = useState(false);
  const publish = useAct(
    'publish-calendar',
    (body: ReturnType<typeof editionOf>, key) =>
      answerOf(office.POST('/calendar/editions', { params: keyed(key), body })),
    [['calendar']],
  );
  const edition = editionOf(base, draft);
  const changes = [
    ...draft.added.map((day) => ({
      key: keyOfDay(day),
      text: t(day.worked ? 'calendar.willWork' : 'calendar.willOff', { day: dayOf(day.date), name: day.name }),
      undo: () => keep({ ...draft, added: draft.added.filter((one) => one !== day) }),
    })),
    ...draft.removed.map((key) => ({
      key,
      text: t(key.startsWith('worked') ? 'calendar.unWork' : 'calendar.unOff', { day: dayOf(key.split(' ')[1] ?? '') }),
      undo: () => keep({ ...draft, removed: draft.removed.filter((one) => one !== key) }),
    })),
  ];
  return (
    <>
      <DayForm base={base} draft={draft} onAdd={(day) => keep({ ...draft, added: [...draft.added, day] })} />
      <h2>{t('calendar.changes')}</h2>
      {changes.length === 0 ? (
        <p>{t('calendar.noChanges')}</p>
      ) : (
        <ul className="lines">
          {changes.map(({ key, text, undo }) => (
            <li key={key}>
              {text}{' '}
              <button type="button" className="link" onClick={undo}>
                {t('calendar.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextBox
        label={t('calendar.why')}
        hint={t('calendar.whyHint')}
        maxLength={500}
        value={draft.ground}
        onChange={(ground) => keep({ ...draft, ground })}
      />
      <div className="row">
        <Button
          look="main"
          isDisabled={changes.length === 0 || edition.ground.length < 3}
          onPress={() => setAsking(true)}
        >
          {t('calendar.publish')}
        </Button>
      </div>
      <h2>{t('calendar.present')}</h2>
      <div className="row row-fields row-narrow">
        <PickBox
          label={t('calendar.year')}
          value={year}
          options={yearsOf(base).map((value) => ({ value, text: value }))}
          onChange={setYear}
        />
      </div>
      <MonthTable
        months={daysByMonth(base, year)}
        act={(day) =>
          draft.removed.includes(keyOfDay(day)) ? (
            <span className="tag tag-mismatch">{t('calendar.removed')}</span>
          ) : (
            <button
              type="button"
              className="link"
              aria-label={`${t('calendar.remove')} ${dayOf(day.date)}`}
              onClick={() => keep({ ...draft, removed: [...draft.removed, keyOfDay(day)] })}
            >
              {t('calendar.remove')}
            </button>
          )
        }
      />
      {asking && (
        <AskDialog
          title={t('calendar.ask', { version: edition.version })}
          yes={t('calendar.publish')}
          danger
          pending={publish.isPending}
          problem={publish.error}
          onClose={() => setAsking(false)}
          onYes={() =>
            publish.mutate(edition, {
              onSuccess: () => {
                forget();
                void navigate('/lich');
              },
            })
          }
        >
          <p>{t('calendar.askText')}</p>
          <ul>
            {changes.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </AskDialog>
      )}
    </>
  );
}
