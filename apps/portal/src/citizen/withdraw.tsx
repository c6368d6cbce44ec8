import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { citizen, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import { AskDialog } from '../components/ask-dialog';
import { Button } from '../components/button';

/** Taking the dossier back: possible until it is signed, and asked twice. */
export function Withdraw({ code }: { code: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const withdraw = useAct(
    `withdraw:${code}`,
    (body: Record<string, never>, key) =>
      answerOf(citizen.POST('/dossiers/{code}/withdrawal', { params: { path: { code }, ...keyed(key) }, body })),
    [['dossier', code], ['dossiers']],
  );
  return (
    <div className="row">
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t('dossier.withdraw')}
      </Button>
      {asking && (
        <AskDialog
          danger
          title={t('dossier.withdrawAsk')}
          yes={t('dossier.withdrawYes')}
          pending={withdraw.isPending}
          problem={withdraw.error}
          onClose={() => setAsking(false)}
          onYes={() => withdraw.mutate({}, { onSuccess: () => setAsking(false) })}
        >
          <p>{t('dossier.withdrawText')}</p>
        </AskDialog>
      )}
    </div>
  );
}
