import { feeItemWords } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import { useAct } from '../../api/use-act';
import { AskDialog } from '../../components/ask-dialog';
import { TextBox } from '../../components/text-box';
import { today } from '../../languages/moments';
import { useWords } from '../../languages/use-words';
import { useKept } from '../../session/kept-state';
import { DayBox } from '../day-box';
import { PickBox } from '../pick-box';
import { proceduresQuery } from '../queries';
import { feeChannels, type FeeDraft, feeItems, feeOf, lateness, newFee } from './fee-draft';

type NewRow = NonNullable<ReturnType<typeof feeOf>>;

/** Adds an amount with its first day and the resolution that sets it. */
export function FeeDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const procedures = useQuery(proceduresQuery).data ?? [];
  const [draft, keep, , forget] = useKept<FeeDraft>('fee-draft', newFee(today()));
  const send = useAct('add-fee', (body: NewRow, key) => answerOf(office.POST('/fees', { params: keyed(key), body })), [
    ['fees'],
  ]);
  const row = feeOf(draft);
  const change = (part: Partial<FeeDraft>): void => keep({ ...draft, ...part });
  return (
    <AskDialog
      title={t('fees.add')}
      yes={t('fees.add')}
      pending={send.isPending}
      blocked={row === null}
      problem={send.error}
      onClose={onClose}
      onYes={() =>
        row &&
        send.mutate(row, {
          onSuccess: () => {
            forget();
            onDone();
          },
        })
      }
    >
      <p>{t('fees.addText')}</p>
      <PickBox
        label={t('fees.procedure')}
        value={draft.procedure}
        options={[
          { value: '*', text: t('fees.all') },
          ...procedures
            .filter(({ exOfficio }) => !exOfficio)
            .map(({ code, title }) => ({ value: code, text: `${say(title)} (${code})` })),
        ]}
        onChange={(procedure) => change({ procedure })}
      />
      <PickBox
        label={t('fees.item')}
        value={draft.item}
        options={feeItems.map((value) => ({ value, text: say(feeItemWords[value]) }))}
        onChange={(item) => change({ item })}
      />
      <PickBox
        label={t('fees.channel')}
        value={draft.channel}
        options={feeChannels.map((value) => ({
          value,
          text: value === '*' ? t('fees.anyChannel') : t(`queue.channel.${value}`),
        }))}
        onChange={(channel) => change({ channel })}
      />
      <PickBox
        label={t('fees.late')}
        value={draft.late}
        options={lateness.map((value) => ({ value, text: t(`fees.lateness.${value}`) }))}
        onChange={(late) => change({ late })}
      />
      <TextBox
        label={t('fees.unit')}
        inputMode="numeric"
        width="number"
        maxLength={12}
        value={draft.unit}
        onChange={(unit) => change({ unit })}
      />
      <DayBox label={t('fees.first')} value={draft.validFrom} onChange={(validFrom) => change({ validFrom })} />
      <DayBox
        label={t('fees.last')}
        value={draft.validTo}
        min={draft.validFrom}
        onChange={(validTo) => change({ validTo })}
      />
      <TextBox
        label={t('fees.ground')}
        hint={t('fees.groundHint')}
        maxLength={500}
        value={draft.ground}
        onChange={(ground) => change({ ground })}
      />
    </AskDialog>
  );
}
