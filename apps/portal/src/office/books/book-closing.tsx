import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import { useAct } from '../../api/use-act';
import { AskDialog } from '../../components/ask-dialog';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { TextBox } from '../../components/text-box';
import { dayOf } from '../../languages/moments';
import { PickBox } from '../pick-box';
import { useStaff } from '../staff';
import type { Book, Closing } from './book-queries';

const reasons = ['yearEnd', 'full'] as const;

/** Closing a volume with its totals, and what the head says of them. */
export function BookClosing({ book }: { book: Book }) {
  const { t } = useTranslation();
  const roles = useStaff().roles;
  const [asking, setAsking] = useState<'close' | 'return' | null>(null);
  const standing = book.closings.find(({ returnedBy }) => returnedBy === null);
  const waiting = standing !== undefined && standing.confirmedBy === null;
  const confirm = useAct(
    `confirm-closing:${book.id}`,
    (_: null, key) =>
      answerOf(office.POST('/books/{id}/closing/confirmation', { params: { path: { id: book.id }, ...keyed(key) } })),
    [['books']],
  );
  return (
    <section>
      <h2>{t('books.closing.title')}</h2>
      {book.closed === null && <p>{t('books.closing.open')}</p>}
      {book.closings.map((closing) => (
        <Totals key={`${closing.closedOn} ${closing.pages} ${closing.returnReason ?? ''}`} closing={closing} />
      ))}
      {confirm.error && <ProblemPanel problem={confirm.error} />}
      <div className="row">
        {standing === undefined && roles.includes('civilStatusOfficer') && (
          <Button onPress={() => setAsking('close')}>{t('books.closing.close')}</Button>
        )}
        {waiting && roles.includes('leader') && (
          <>
            <Button look="main" isDisabled={confirm.isPending} onPress={() => confirm.mutate(null)}>
              {t('books.closing.confirm')}
            </Button>
            <Button onPress={() => setAsking('return')}>{t('books.closing.return')}</Button>
          </>
        )}
      </div>
      {asking === 'close' && <CloseDialog id={book.id} onClose={() => setAsking(null)} />}
      {asking === 'return' && <ReturnDialog id={book.id} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Totals({ closing }: { closing: Closing }) {
  const { t } = useTranslation();
  const { pages, events, givenUp, first, last, due, returnedBy, confirmedBy } = closing;
  return (
    <div className="panel panel-plain">
      <p>{t('books.closing.by', { on: dayOf(closing.closedOn), by: closing.closedBy })}</p>
      <p>
        {t('books.closing.totals', { pages, events, givenUp })}
        {first !== null && ` ${t('books.closing.range', { first, last })}`}
        {due !== null && ` ${t('books.closing.due', { due: dayOf(due) })}`}
      </p>
      <p>
        {returnedBy !== null
          ? t('books.closing.returned', { by: returnedBy, reason: closing.returnReason })
          : confirmedBy !== null
            ? t('books.closing.confirmed', { by: confirmedBy })
            : t('books.closing.waiting')}
      </p>
    </div>
  );
}

function CloseDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [why, setWhy] = useState<(typeof reasons)[number]>('yearEnd');
  const [pages, setPages] = useState('');
  const close = useAct(
    `close-book:${id}`,
    (body: { why: (typeof reasons)[number]; pages: number }, key) =>
      answerOf(office.POST('/books/{id}/closing', { params: { path: { id }, ...keyed(key) }, body })),
    [['books']],
  );
  return (
    <AskDialog
      title={t('books.closing.close')}
      yes={t('books.closing.close')}
      pending={close.isPending}
      blocked={!/^[1-9]\d{0,3}$/.test(pages)}
      problem={close.error}
      onClose={onClose}
      onYes={() => close.mutate({ why, pages: Number(pages) }, { onSuccess: onClose })}
    >
      <p>{t('books.closing.closeText')}</p>
      <PickBox
        label={t('books.closing.why')}
        value={why}
        options={reasons.map((value) => ({ value, text: t(`books.closing.${value}`) }))}
        onChange={setWhy}
      />
      <TextBox label={t('books.closing.pages')} value={pages} onChange={setPages} inputMode="numeric" width="number" />
    </AskDialog>
  );
}

function ReturnDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const send = useAct(
    `return-closing:${id}`,
    (body: { reason: string }, key) =>
      answerOf(office.POST('/books/{id}/closing/return', { params: { path: { id }, ...keyed(key) }, body })),
    [['books']],
  );
  return (
    <AskDialog
      title={t('books.closing.return')}
      yes={t('books.closing.return')}
      pending={send.isPending}
      blocked={reason.trim().length < 5}
      problem={send.error}
      onClose={onClose}
      onYes={() => send.mutate({ reason }, { onSuccess: onClose })}
    >
      <TextBox label={t('books.reason')} value={reason} onChange={setReason} lines={3} />
    </AskDialog>
  );
}
