import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { office } from '../../api/office-client';
import { asProblem } from '../../api/problem';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { TextBox } from '../../components/text-box';
import { bookLines } from '../book-columns';
import type { OpenedEntry } from './book-queries';

/** One look at one entry of a protected volume. Nothing of it is kept on the page once it is left. */
export function SealedOpening({ book }: { book: string }) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const open = useMutation({
    mutationFn: (body: { number: number; reason: string }) =>
      answerOf<OpenedEntry>(office.POST('/books/{id}/opening', { params: { path: { id: book } }, body })),
    gcTime: 0,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    open.mutate({ number: Number(number), reason });
  };
  return (
    <section>
      <h2>{t('books.openOne')}</h2>
      <p>{t('books.sealedText')}</p>
      <form onSubmit={submit}>
        <TextBox label={t('register.number')} value={number} onChange={setNumber} inputMode="numeric" width="number" />
        <TextBox label={t('books.reason')} value={reason} onChange={setReason} lines={2} />
        <Button type="submit" isDisabled={!/^[1-9]\d*$/.test(number) || reason.trim().length < 5 || open.isPending}>
          {t('books.openOne')}
        </Button>
      </form>
      <div aria-live="polite">
        {open.error && <ProblemPanel problem={asProblem(open.error)} />}
        {open.data && (
          <>
            <h3>
              {t('books.opened')}: {open.data.subjectName}
            </h3>
            <dl className="facts">
              {bookLines(open.data.kind, open.data.content).map(({ column, name, value }) => (
                <div key={column}>
                  <dt className="wrap">{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </section>
  );
}
