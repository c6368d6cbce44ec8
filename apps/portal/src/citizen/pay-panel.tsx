import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { citizen, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { DossierView, Needed, PaymentPage } from '../api/views';
import { Button } from '../components/button';
import { Panel } from '../components/panel';
import { ProblemPanel } from '../components/problem-panel';
import { FeeLines } from '../dossier/fee-lines';
import { dong } from '../languages/moments';
import { useMoment } from '../languages/use-moment';
import { useKept } from '../session/kept-state';

/**
 * The fee and the way to the payment page. Whoever comes back from there may have paid while the news of it is still on its
 * way: he is told so, and not simply asked to pay again.
 */
export function PayPanel({ dossier, needed }: { dossier: DossierView; needed: Needed & { act: 'pay' } }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { code, fee } = dossier;
  const [been, setBeen] = useKept<boolean>(`paying:${code}`, false);
  const pay = useAct(
    `pay:${code}`,
    (body: Record<string, never>, key) =>
      answerOf<PaymentPage>(
        citizen.POST('/dossiers/{code}/payment', { params: { path: { code }, ...keyed(key) }, body }),
      ),
    [['dossier', code]],
  );
  const { reset } = pay;
  useEffect(() => {
    // Brought back by the browser's own "back", the page is as it was left: with a button that waits.
    const wake = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) reset();
    };
    window.addEventListener('pageshow', wake);
    return () => window.removeEventListener('pageshow', wake);
  }, [reset]);
  const open = (): void =>
    pay.mutate(
      {},
      {
        onSuccess: ({ redirectUrl }) => {
          setBeen(true);
          window.location.assign(redirectUrl);
        },
      },
    );
  const amount = dong(needed.amount);
  return (
    <Panel tone="todo" title={been ? t('pay.waiting') : `${t('dossier.todo')}: ${t('pay.title', { amount })}`}>
      {been && <p>{t('pay.waitingText')}</p>}
      {needed.payBy && <p>{t('pay.until', { at: at(needed.payBy) })}</p>}
      {fee && <FeeLines fee={fee} />}
      <div className="row">
        <Button look={been ? 'plain' : 'main'} isDisabled={pay.isPending || pay.isSuccess} onPress={open}>
          {pay.isPending || pay.isSuccess ? t('act.wait') : t(been ? 'pay.again' : 'pay.start')}
        </Button>
      </div>
      <p className="small">{t('pay.counter')}</p>
      {pay.error && <ProblemPanel problem={pay.error} onRetry={open} />}
    </Panel>
  );
}
