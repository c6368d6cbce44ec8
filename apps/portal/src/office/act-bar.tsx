import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { OfficeDossier, OrderName } from '../api/office-views';
import { Button } from '../components/button';
import { ActDialog } from './act-dialog';
import { useCommand } from './use-command';
import { ProblemPanel } from '../components/problem-panel';

/** The way forward first, then what goes beside it, then what sends back or ends. */
const forward: readonly OrderName[] = [
  'accept',
  'pay',
  'attend',
  'beginWaiting',
  'sendDraft',
  'confirmDraft',
  'register',
  'approve',
  'seal',
  'handOver',
];
const beside: readonly OrderName[] = ['apologise', 'forward', 'appoint', 'requestVerification', 'proposeApology'];
const back: readonly OrderName[] = [
  'contestDraft',
  'return',
  'askSupplement',
  'refuse',
  'withdraw',
  'stop',
  'cancelResult',
];
const order = [...forward, ...beside, ...back];
/** Which may be the one main button: what carries the matter on. */
const main: readonly OrderName[] = [...forward, 'apologise', 'forward'];

/** Drawn from what the process itself allows this caller now: a button is there exactly when pressing it will be admitted. */
export function ActBar({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  // Another page may lead here to do one act at once; it opens as soon as the process allows it.
  const wanted = order.find((act) => act === search.get('viec')) ?? null;
  const [picked, setPicked] = useState<OrderName | null>(null);
  const command = useCommand(dossier.id);
  // While it is on its way the act is no longer allowed, and its dialog still there.
  const asking = picked ?? (wanted && (command.isPending || dossier.allowed.includes(wanted)) ? wanted : null);
  const setAsking = (act: OrderName | null): void => {
    setPicked(act);
    if (wanted) setSearch({}, { replace: true });
  };
  const acts = order.filter((act) => dossier.allowed.includes(act));
  const bringsIn = dossier.allowed.includes('supplement');
  const conflict = command.error?.status === 409 ? command.error : null;
  return (
    <section className="acts" aria-label={t('desk.acts')}>
      {conflict && !asking && (
        <>
          <ProblemPanel problem={conflict} />
          <p>{t('desk.changedNext')}</p>
        </>
      )}
      <p aria-live="polite" className={command.data ? 'panel panel-good' : undefined}>
        {command.data &&
          t('desk.done', { act: t(`command.${command.variables.do}`), stage: t(`stage.${command.data.stage}`) })}
      </p>
      {acts.length === 0 && !bringsIn && <p className="small">{t('desk.noActs')}</p>}
      <div className="row">
        {bringsIn && (
          <Link className="button button-main" to={`/ho-so/${dossier.id}/bo-sung`}>
            {t('command.supplement')}
          </Link>
        )}
        {acts.map((act, n) => (
          <Button
            key={act}
            look={n === 0 && !bringsIn && main.includes(act) ? 'main' : 'plain'}
            onPress={() => setAsking(act)}
          >
            {t(`command.${act}`)}
          </Button>
        ))}
      </div>
      {asking && (
        <ActDialog
          act={asking}
          dossier={dossier}
          command={command}
          onClose={() => {
            setAsking(null);
            if (command.error?.status !== 409) command.reset();
          }}
          onDone={() => setAsking(null)}
        />
      )}
    </section>
  );
}
