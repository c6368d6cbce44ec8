import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { type AskedVerification, type VerificationAnswer, verificationAnswers } from '../api/office-views';
import { useAct } from '../api/use-act';
import { AskDialog } from '../components/ask-dialog';
import { TextBox } from '../components/text-box';
import { useKept } from '../session/kept-state';

interface AnswerDraft {
  readonly answer: VerificationAnswer | null;
  readonly text: string;
}

/** The answer to another office. The first one counts, so that it is read over once more before it goes. */
export function AnswerDialog({ item, onClose, onDone }: AnswerDialogProps) {
  const { t } = useTranslation();
  const [draft, keep, , forget] = useKept<AnswerDraft>(`answer:${item.id}`, { answer: null, text: '' });
  const send = useAct(
    `answer:${item.id}`,
    (body: { answer: VerificationAnswer; text: string }, key) =>
      answerOf(office.POST('/verifications/{id}/answer', { params: { path: { id: item.id }, ...keyed(key) }, body })),
    [['verifications']],
  );
  const text = draft.text.normalize('NFC').trim();
  return (
    <AskDialog
      title={t('asked.replyTo', { office: item.fromOffice })}
      yes={t('asked.send')}
      pending={send.isPending}
      blocked={draft.answer === null || text === ''}
      problem={send.error}
      onClose={onClose}
      onYes={() =>
        draft.answer &&
        send.mutate(
          { answer: draft.answer, text },
          {
            onSuccess: () => {
              forget();
              onDone();
            },
          },
        )
      }
    >
      <blockquote>{item.question}</blockquote>
      <fieldset className="page-of-form">
        <legend>{t('asked.what')}</legend>
        {verificationAnswers.map((one) => (
          <label key={one} className="tick">
            <input
              type="radio"
              name="answer"
              checked={draft.answer === one}
              onChange={() => keep({ ...draft, answer: one })}
            />
            {t(`asked.answer.${one}`)}
          </label>
        ))}
      </fieldset>
      <TextBox
        label={t('asked.text')}
        hint={t('ask.kept')}
        lines={5}
        maxLength={4000}
        value={draft.text}
        onChange={(next) => keep({ ...draft, text: next })}
      />
      <p className="small">{t('asked.once')}</p>
    </AskDialog>
  );
}

interface AnswerDialogProps {
  readonly item: AskedVerification;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
