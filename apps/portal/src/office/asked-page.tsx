import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedVerification } from '../api/office-views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useMoment } from '../languages/use-moment';
import { AnswerDialog } from './answer-dialog';
import { useAnswerWords } from './desk/answer-words';
import { askedQuery } from './queries';
import { useStaff } from './staff';

/** Questions that other offices put to ours: open ones first, each with its time. */
export function AskedPage() {
  const { t } = useTranslation();
  const asked = useQuery(askedQuery);
  return (
    <Page title={t('asked.title')} lead={t('asked.lead')} wide>
      <Loaded query={asked}>{(items) => <AskedList items={items} />}</Loaded>
    </Page>
  );
}

function AskedList({ items }: { items: readonly AskedVerification[] }) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState<AskedVerification | null>(null);
  const [answered, setAnswered] = useState<AskedVerification | null>(null);
  const mayAnswer = useStaff().roles.includes('civilStatusOfficer');
  const open = items.filter(isOpen);
  const closed = items.filter((item) => !isOpen(item));
  return (
    <>
      <p role="status" className={answered ? 'panel panel-good' : 'unseen'}>
        {answered && t('asked.sent', { office: answered.fromOffice })}
      </p>
      {open.length === 0 && (
        <div className="panel panel-plain">
          <p className="panel-title">{t('asked.empty')}</p>
          <p>{t('queue.emptyNext')}</p>
        </div>
      )}
      <ul className="asked">
        {open.map((item) => (
          <Question key={item.id} item={item} onAnswer={mayAnswer ? () => setAnswering(item) : null} />
        ))}
      </ul>
      {closed.length > 0 && (
        <>
          <h2>{t('asked.closed')}</h2>
          <ul className="asked">
            {closed.map((item) => (
              <Question key={item.id} item={item} onAnswer={null} />
            ))}
          </ul>
        </>
      )}
      {answering && (
        <AnswerDialog
          item={answering}
          onClose={() => setAnswering(null)}
          onDone={() => {
            setAnswered(answering);
            setAnswering(null);
          }}
        />
      )}
    </>
  );
}

const isOpen = ({ state }: AskedVerification): boolean => state === 'asked' || state === 'reminded';

function Question({ item, onAnswer }: { item: AskedVerification; onAnswer: (() => void) | null }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { answerWord, stateWord } = useAnswerWords();
  const { fromOffice, question, state, replyBy, answer, answerText } = item;
  return (
    <li>
      <p>
        <strong>{t('asked.from', { office: fromOffice })}</strong>{' '}
        <span className={`tag ${answer ? 'tag-provided' : 'tag-todo'}`}>
          {answer ? answerWord(answer) : stateWord(state)}
        </span>
      </p>
      <blockquote>{question}</blockquote>
      {replyBy && isOpen(item) && <p className="small">{t('asked.replyBy', { at: at(replyBy) })}</p>}
      {answerText && (
        <>
          <p className="small">{t('asked.weSaid')}</p>
          <blockquote>{answerText}</blockquote>
        </>
      )}
      {onAnswer && <Button onPress={onAnswer}>{t('asked.reply')}</Button>}
    </li>
  );
}
