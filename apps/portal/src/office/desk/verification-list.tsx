import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../api/views';
import { useMoment } from '../../languages/use-moment';
import { useAnswerWords } from './answer-words';

/** What was asked of other offices, and what they said. */
export function VerificationList({ verifications }: { verifications: readonly VerificationView[] }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { answerWord, stateWord } = useAnswerWords();
  return (
    <ul className="papers">
      {verifications.map(({ id, askedOffice, question, state, replyBy, answer, answerText }) => (
        <li key={id}>
          <p>
            <strong>{askedOffice}</strong>{' '}
            <span className={`tag ${answer ? 'tag-provided' : 'tag-todo'}`}>
              {answer ? answerWord(answer) : stateWord(state)}
            </span>
          </p>
          {question && <blockquote>{question}</blockquote>}
          {!answer && replyBy && <p className="small">{t('asked.replyBy', { at: at(replyBy) })}</p>}
          {answerText && (
            <>
              <p className="small">{t('asked.theySay')}</p>
              <blockquote>{answerText}</blockquote>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
