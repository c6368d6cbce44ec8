import { useTranslation } from 'react-i18next';
import type { OfficeDossier } from '../../api/office-views';
import { useMoment } from '../../languages/use-moment';
import { FeeLines } from '../acts/fee-lines';

/** What runs beside the way of a dossier: money, a meeting, a notice that hangs out, a result that waits to be fetched. */
export function DossierNotes({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { fee, appointment, collectBy, stage, timeline, needed } = dossier;
  const until = stage === 'waitingPeriod' ? lastDetail(dossier, 'waitingBegun', 'until') : null;
  const paid = timeline.some(({ kind }) => kind === 'paid');
  const met = timeline.some(({ kind }) => kind === 'attended');
  return (
    <>
      {until && <p className="panel panel-plain">{t('desk.waitsUntil', { at: at(until) })}</p>}
      {appointment && !met && <p className="panel panel-plain">{t('desk.appointment', { at: at(appointment) })}</p>}
      {collectBy && stage === 'delivery' && (
        <p className="panel panel-warn">{t('desk.collectBy', { at: at(collectBy) })}</p>
      )}
      {fee && (fee.amount > 0 || fee.waiver) && (
        <>
          <h2>
            {t('desk.fee')}{' '}
            {fee.amount > 0 && (
              <span className={`tag ${paid ? 'tag-provided' : 'tag-todo'}`}>
                {t(paid ? 'desk.paid' : 'desk.unpaid')}
              </span>
            )}
          </h2>
          {needed?.act === 'pay' && needed.payBy && (
            <p className="small">{t('told.payBy', { at: at(needed.payBy) })}</p>
          )}
          <FeeLines fee={fee} />
        </>
      )}
    </>
  );
}

function lastDetail({ timeline }: OfficeDossier, kind: string, name: string): string | null {
  const detail = timeline.findLast((fact) => fact.kind === kind)?.detail?.[name];
  return typeof detail === 'string' ? detail : null;
}
