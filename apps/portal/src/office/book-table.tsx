import { bookNames } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../components/loaded';
import { TableFrame } from '../components/table-frame';
import { booksQuery } from './queries';

/** The volumes this office keeps, and which of them may stand in for a paper. */
export function BookTable() {
  const { t } = useTranslation();
  const books = useQuery(booksQuery);
  return (
    <Loaded query={books}>
      {(list) =>
        list.length === 0 ? (
          <p>{t('register.noBooks')}</p>
        ) : (
          <TableFrame label={t('register.books')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('register.kind')}</th>
                  <th scope="col">{t('register.year')}</th>
                  <th scope="col">{t('register.keeper')}</th>
                  <th scope="col">{t('register.originName')}</th>
                  <th scope="col">{t('register.stateName')}</th>
                  <th scope="col">{t('register.number')}</th>
                </tr>
              </thead>
              <tbody>
                {list.map((book) => (
                  <tr key={book.id}>
                    <td>{bookNames[book.kind]}</td>
                    <td>
                      <Link to={`/quyen-so/${book.id}`}>
                        {book.year}, {t('register.volume', { volume: book.volume })}
                      </Link>
                    </td>
                    <td>{book.officeName}</td>
                    <td>{t(`register.origin.${book.origin}`)}</td>
                    <td>{t(book.accepted ? 'register.accepted' : 'register.notAccepted')}</td>
                    <td>{t('register.entries', { n: book.entries })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        )
      }
    </Loaded>
  );
}
