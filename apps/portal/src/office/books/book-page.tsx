import { bookNames } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { TableFrame } from '../../components/table-frame';
import { useStaff } from '../staff';
import { BookClosing } from './book-closing';
import { type Book, bookQuery } from './book-queries';
import { PutPage } from './put-page';
import { SealedOpening } from './sealed-opening';

/** One volume: its life, its gaps, its entries, and the ways to make it surer. */
export function BookPage() {
  const { id = '' } = useParams();
  const [from, setFrom] = useState(0);
  const book = useQuery(bookQuery(id, from));
  return <Loaded query={book}>{(found) => <Volume book={found} onNext={setFrom} />}</Loaded>;
}

function Volume({ book, onNext }: { book: Book; onNext: (from: number) => void }) {
  const { t } = useTranslation();
  const roles = useStaff().roles;
  const judges = roles.some((role) => role === 'civilStatusOfficer' || role === 'leader');
  const last = book.listed.at(-1)?.number ?? 0;
  return (
    <Page title={`${bookNames[book.kind]}: ${t('register.volume', { volume: book.volume })}, ${book.year}`} wide>
      <p className="lead">{book.officeName}</p>
      <p>
        <span className="tag">{t(`register.origin.${book.origin}`)}</span>{' '}
        <span className="tag">{t(book.accepted ? 'register.accepted' : 'register.notAccepted')}</span>{' '}
        {book.sealed && <span className="tag">{t('books.sealed')}</span>}
      </p>
      <p>
        {t('register.entries', { n: book.entries })}
        {book.keyedBy.length > 0 && ` · ${t('books.keyedBy')}: ${book.keyedBy.join(', ')}`}
      </p>
      {book.origin === 'digitised' && (
        <ul className="lines">
          <li>
            <Link to={`/quyen-so/${book.id}/hai-lan-nhap`}>{t('books.keying.title')}</Link>
          </li>
          {judges && (
            <li>
              <Link to={`/quyen-so/${book.id}/lay-mau`}>{t('books.sampling.title')}</Link>
            </li>
          )}
        </ul>
      )}
      {book.origin === 'registered' && <BookClosing book={book} />}
      {book.sealed ? judges && <SealedOpening book={book.id} /> : <Gaps book={book} />}
      {!book.sealed && <Entries book={book} />}
      {book.listed.length < book.entries && !book.sealed && (
        <Button onPress={() => onNext(book.listed.length === 0 ? 0 : last)}>{t('books.next')}</Button>
      )}
      {!book.sealed && roles.some((role) => role === 'civilStatusOfficer' || role === 'receptionist') && (
        <PutPage book={book.id} />
      )}
      <Link to="/quyen-so">{t('desk.back')}</Link>
    </Page>
  );
}

function Gaps({ book }: { book: Book }) {
  const { t } = useTranslation();
  const told = book.gaps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return (
    <section>
      <h2>{t('books.gaps')}</h2>
      <p>{told.length === 0 ? t('books.noGaps') : told.join(', ')}</p>
    </section>
  );
}

function Entries({ book }: { book: Book }) {
  const { t } = useTranslation();
  return (
    <TableFrame label={t('books.list')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('register.number')}</th>
            <th scope="col">{t('books.page')}</th>
            <th scope="col">{t('register.name')}</th>
            <th scope="col">{t('register.stateName')}</th>
            <th scope="col">{t('register.qualityName')}</th>
          </tr>
        </thead>
        <tbody>
          {book.listed.map((entry) => (
            <tr key={entry.id}>
              <td>
                <Link to={`/so/${entry.id}`}>{t('register.entry', { number: entry.number, year: book.year })}</Link>
              </td>
              <td>{entry.page ?? '–'}</td>
              <td>{entry.subjectName}</td>
              <td>
                <span className={`tag tag-${entry.state}`}>{t(`register.state.${entry.state}`)}</span>
              </td>
              <td>{t(`register.quality.${entry.quality}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
