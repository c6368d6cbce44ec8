import { bookColumnNames } from '@hotich/catalogue';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import { useAct } from '../../api/use-act';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { ProblemPanel } from '../../components/problem-panel';
import { TextBox } from '../../components/text-box';
import type { Difference } from './book-queries';
import { PagePicture } from './page-picture';

interface Decision {
  readonly decision: 'first' | 'second' | 'other';
  readonly text?: string;
}

/** One field that two people typed differently, with its page, and what the third one says. */
export function DifferencePanel({ book, difference }: { book: string; difference: Difference }) {
  const { t } = useTranslation();
  const [other, setOther] = useState<string | null>(null);
  const decide = useAct(
    `decide-difference:${difference.id}`,
    (body: Decision, key) =>
      answerOf(
        office.POST('/books/{id}/differences/{difference}/decision', {
          params: { path: { id: book, difference: difference.id }, ...keyed(key) },
          body,
        }),
      ),
    [['books']],
  );
  const shown = (text: string): string => text || t('books.keying.empty');
  return (
    <>
      <h2>
        {t('register.number')} {difference.number} · {bookColumnNames[difference.column] ?? difference.column}
      </h2>
      <dl className="facts">
        <div>
          <dt>{t('books.keying.first')}</dt>
          <dd>{shown(difference.first)}</dd>
        </div>
        <div>
          <dt>{t('books.keying.second')}</dt>
          <dd>{shown(difference.second)}</dd>
        </div>
      </dl>
      {difference.page !== null && (
        <Disclosure title={t('books.imageOf', { page: difference.page })}>
          <PagePicture book={book} page={difference.page} />
        </Disclosure>
      )}
      {decide.error && <ProblemPanel problem={decide.error} />}
      {difference.decision !== null ? (
        <p className="small">
          {t('books.keying.decided', { by: difference.decidedBy, text: shown(difference.decided ?? '') })}
        </p>
      ) : (
        <div className="row">
          {(['first', 'second'] as const).map((decision) => (
            <Button key={decision} isDisabled={decide.isPending} onPress={() => decide.mutate({ decision })}>
              {t(`books.keying.${decision}`)}
            </Button>
          ))}
          {other === null ? (
            <Button look="quiet" onPress={() => setOther('')}>
              {t('books.keying.other')}
            </Button>
          ) : (
            <>
              <TextBox label={t('books.keying.otherText')} value={other} onChange={setOther} />
              <Button isDisabled={decide.isPending} onPress={() => decide.mutate({ decision: 'other', text: other })}>
                {t('books.keying.decide')}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
