import { bookNames } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { TableFrame } from '../../components/table-frame';
import { BookTable } from '../book-table';
import { coverageQuery, type Series } from './book-queries';

/** What there is of the books, series by series, and the volumes below. */
export function BooksPage() {
  const { t } = useTranslation();
  const coverage = useQuery(coverageQuery);
  return (
    <Page title={t('books.title')} lead={t('books.lead')} wide>
      <Loaded query={coverage}>
        {(list) => (list.length === 0 ? <p>{t('books.none')}</p> : <Coverage list={list} />)}
      </Loaded>
      <h2>{t('register.books')}</h2>
      <BookTable />
      <Link to="/so">{t('desk.back')}</Link>
    </Page>
  );
}

function Coverage({ list }: { list: readonly Series[] }) {
  const { t } = useTranslation();
  return (
    <TableFrame label={t('books.title')}>
      <table className="table table-wide">
        <thead>
          <tr>
            <th scope="col">{t('register.keeper')}</th>
            <th scope="col">{t('register.kind')}</th>
            <th scope="col">{t('register.year')}</th>
            <th scope="col">{t('books.volumes')}</th>
            {(['entries', 'greatest', 'missing', 'images', 'graded'] as const).map((name) => (
              <th scope="col" className="number" key={name}>
                {t(`books.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((one) => (
            <tr key={`${one.officeCode} ${one.kind} ${one.year}`}>
              <td>
                {one.officeName}
                {one.predecessor && <span className="small block">{t('books.predecessor')}</span>}
              </td>
              <td>{bookNames[one.kind]}</td>
              <td>{one.year}</td>
              <td>{t('books.volumesOf', { n: one.volumes, accepted: one.acceptedVolumes })}</td>
              <td className="number">{one.entries}</td>
              <td className="number">{one.greatest ?? '–'}</td>
              <td className="number">{one.missing}</td>
              <td className="number">{share(one.withPageImage, one.entries)}</td>
              <td className="number nowrap">
                {[one.keyed, one.doubleKeyed, one.verified, one.registered].join(' / ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Rounded down: a hundred is said only of all. */
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.floor((part / whole) * 100)} %`);
