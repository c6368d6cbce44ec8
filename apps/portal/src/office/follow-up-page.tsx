import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../api/office-client';
import { Button } from '../components/button';
import { Page } from '../components/page';
import { PdfView } from '../components/pdf-view';
import { today } from '../languages/moments';
import { DayBox } from './day-box';

/** The follow-up book (Mẫu 07) of a period, made from the dossiers each time it is asked for. */
export function FollowUpPage() {
  const { t } = useTranslation();
  const now = today();
  const [period, setPeriod] = useState({ from: `${now.slice(0, 8)}01`, to: now });
  const [asked, setAsked] = useState<{ url: string; n: number } | null>(null);
  const fits = period.from !== '' && period.to !== '' && period.from <= period.to;
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (fits)
      setAsked({ url: `${officeBase}/follow-up-book?from=${period.from}&to=${period.to}`, n: (asked?.n ?? 0) + 1 });
  };
  return (
    <Page title={t('followUp.title')} lead={t('followUp.lead')} wide>
      <form onSubmit={show} className="row row-fields row-narrow">
        <DayBox label={t('followUp.from')} value={period.from} onChange={(from) => setPeriod({ ...period, from })} />
        <DayBox label={t('followUp.to')} value={period.to} onChange={(to) => setPeriod({ ...period, to })} />
        <Button look="main" type="submit" isDisabled={!fits}>
          {t('followUp.show')}
        </Button>
      </form>
      {!fits && <p className="complaint">{t('followUp.wrong')}</p>}
      {asked && <PdfView key={asked.n} url={asked.url} digest={String(asked.n)} title={t('followUp.title')} />}
    </Page>
  );
}
