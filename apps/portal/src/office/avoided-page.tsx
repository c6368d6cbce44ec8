import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { today } from '../languages/moments';
import { type AvoidedGrouping, avoidedGroupings, avoidedSumsQuery, type Period } from './avoided-query';
import { AvoidedRows } from './avoided-rows';
import { AvoidedTable, type Opened } from './avoided-table';
import { DayBox } from './day-box';
import { PickBox } from './pick-box';

/** How many papers were really spared: by procedure, paper, source, month or commune, down to each look-up. */
export function AvoidedPage() {
  const { t } = useTranslation();
  const now = today();
  const [period, setPeriod] = useState<Period>({ from: `${now.slice(0, 4)}-01-01`, to: now });
  const [by, setBy] = useState<AvoidedGrouping>('procedure');
  const [opened, setOpened] = useState<Opened | null>(null);
  const fits = period.from !== '' && period.to !== '' && period.from <= period.to;
  const ask = (change: () => void): void => {
    setOpened(null);
    change();
  };
  return (
    <Page title={t('avoided.title')} lead={t('avoided.lead')} wide>
      <div className="row row-fields row-narrow">
        <PickBox
          label={t('avoided.by')}
          value={by}
          options={avoidedGroupings.map((value) => ({ value, text: t(`avoided.grouping.${value}`) }))}
          onChange={(value) => ask(() => setBy(value))}
        />
        <DayBox
          label={t('avoided.from')}
          value={period.from}
          onChange={(from) => ask(() => setPeriod({ ...period, from }))}
        />
        <DayBox label={t('avoided.to')} value={period.to} onChange={(to) => ask(() => setPeriod({ ...period, to }))} />
      </div>
      {fits ? (
        <Sums by={by} period={period} opened={opened} onOpen={setOpened} />
      ) : (
        <p className="complaint">{t('avoided.wrong')}</p>
      )}
      {fits && opened && <AvoidedRows filter={{ ...period, [by]: opened.key }} name={opened.name} />}
    </Page>
  );
}

function Sums({ by, period, opened, onOpen }: SumsProps) {
  const { t } = useTranslation();
  const sums = useQuery(avoidedSumsQuery(by, period));
  return (
    <Loaded query={sums}>
      {({ items, sum }) =>
        items.length === 0 ? (
          <p>{t('avoided.none')}</p>
        ) : (
          <>
            <AvoidedTable by={by} items={items} sum={sum} opened={opened} onOpen={onOpen} />
            <p className="small">{t('avoided.norms')}</p>
          </>
        )
      }
    </Loaded>
  );
}

interface SumsProps {
  readonly by: AvoidedGrouping;
  readonly period: Period;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}
