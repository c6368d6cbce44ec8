import { bookColumnNames } from '@hotich/catalogue';
import type { BookKind } from '@hotich/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import { useAct } from '../../api/use-act';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { TextBox } from '../../components/text-box';
import { bookLines } from '../book-columns';
import type { Sampled } from './book-queries';
import { PagePicture } from './page-picture';

/** An entry of the sample beside its page: it agrees, or the fields that differ are written as the page has them. */
export function SampledEntry({ book, kind, sampled }: { book: string; kind: BookKind; sampled: Sampled }) {
  const { t } = useTranslation();
  const [read, setRead] = useState<Readonly<Record<string, string>> | null>(null);
  const check = useAct(
    `check-sample:${book}:${sampled.entry}`,
    (differences: Record<string, string>, key) =>
      answerOf(
        office.POST('/books/{id}/sampling/checks', {
          params: { path: { id: book }, ...keyed(key) },
          body: { entry: sampled.entry, against: sampled.imaged ? 'image' : 'paper', differences },
        }),
      ),
    [['books']],
  );
  const differences = Object.fromEntries(
    Object.entries(read ?? {}).filter(([column, text]) => text.trim() !== (sampled.content[column] ?? '')),
  );
  return (
    <section>
      <h2>
        {t('register.number')} {sampled.number}
        {sampled.page !== null && ` · ${t('books.page')} ${sampled.page}`}
      </h2>
      <div className="beside">
        {read === null ? (
          <dl className="facts">
            {bookLines(kind, sampled.content).map(({ column, name, value }) => (
              <div key={column}>
                <dt className="wrap">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <div>
            <p className="hint">{t('books.sampling.hint')}</p>
            {Object.keys(sampled.content).map((column) => (
              <TextBox
                key={column}
                label={t('books.sampling.mark', { column: bookColumnNames[column] ?? column })}
                value={read[column] ?? sampled.content[column] ?? ''}
                onChange={(text) => setRead({ ...read, [column]: text })}
              />
            ))}
          </div>
        )}
        {sampled.imaged && sampled.page !== null ? (
          <PagePicture book={book} page={sampled.page} />
        ) : (
          <p className="panel panel-warn">{t('books.sampling.paper')}</p>
        )}
      </div>
      {check.error && <ProblemPanel problem={check.error} />}
      <div className="row">
        {read === null ? (
          <>
            <Button look="main" isDisabled={check.isPending} onPress={() => check.mutate({})}>
              {t('books.sampling.agrees')}
            </Button>
            <Button onPress={() => setRead({})}>{t('books.sampling.differs')}</Button>
          </>
        ) : (
          <>
            <Button
              look="main"
              isDisabled={check.isPending || Object.keys(differences).length === 0}
              onPress={() => check.mutate(differences)}
            >
              {t('books.sampling.save')}
            </Button>
            <Button onPress={() => setRead(null)}>{t('act.cancel')}</Button>
          </>
        )}
      </div>
    </section>
  );
}
