import { useQuery } from '@tanstack/react-query';
import type { PlannedFee } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import type { LooseAnswers } from '../api/views';
import { FeeLines } from '../dossier/fee-lines';

/** What these answers would cost today, before anything is handed in. Without an answer the form can be sent all the same. */
export function FeePreview({ procedure, answers }: { procedure: string; answers: LooseAnswers }) {
  const { t } = useTranslation();
  const quote = useQuery({
    queryKey: ['quote', procedure, answers],
    queryFn: () =>
      answerOf<PlannedFee>(citizen.POST('/fee-quotes', { body: { procedure, channel: 'online', answers } })),
    staleTime: 60_000,
  });
  return (
    <section className="record">
      <div className="record-head">
        <h2>{t('form.fee')}</h2>
      </div>
      {quote.isPending && <p className="small">{t('state.loading')}</p>}
      {quote.isError && <p>{t('form.feeLater')}</p>}
      {quote.data && <FeeLines fee={quote.data} />}
      {quote.data && quote.data.amount > 0 && <p>{t('form.feeWhen')}</p>}
    </section>
  );
}
