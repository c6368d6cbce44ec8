import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OfficeDossier, OrderName } from '../api/office-views';
import { Button } from '../components/button';
import { ActDialog } from './act-dialog';
import { useCommand } from './use-command';
import { ProblemPanel } from '../components/problem-panel';

/** Forward acts first, then those that send back or end. Drawn from what the process itself allows this caller now. */
const order: readonly OrderName[] = [
  'accept',
  'sendDraft',
  'register',
  'approve',
  'seal',
  'handOver',
  'confirmDraft',
  'contestDraft',
  'return',
  'askSupplement',
  'refuse',
  'withdraw',
];

export function ActBar({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<OrderName | null>(null);
  const command = useCommand(dossier.id);
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
            look={n === 0 && act !== 'refuse' && !bringsIn ? 'main' : 'plain'}
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
