import { bookNames } from '@hotich/catalogue';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { TextBox } from '../components/text-box';
import { TableFrame } from '../components/table-frame';
import { dayOf } from '../languages/moments';
import { BookTable } from './book-table';
import { KindSelect } from './kind-select';
import { entriesQuery, type EntrySearch } from './queries';
import { useStaff } from './staff';
import { readers } from './ways';

const fields = ['name', 'birth', 'number', 'year', 'personalId'] as const;

/** Searching the books; what was searched stands in the address, so that "back" comes back to it. */
export function RegisterPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [typed, setTyped] = useState<EntrySearch>(Object.fromEntries(address));
  const search: EntrySearch = Object.fromEntries(address);
  const asked = Object.keys(search).length > 0;
  const find = (event: FormEvent): void => {
    event.preventDefault();
    setAddress(Object.fromEntries(Object.entries(typed).filter(([, value]) => value?.trim())));
  };
  const mayRead = useStaff().roles.some((role) => readers.includes(role));
  if (!mayRead)
    return (
      <Page title={t('register.books')} wide>
        <BookTable />
      </Page>
    );
  return (
    <Page title={t('register.title')} wide>
      <form onSubmit={find} className="row row-fields" role="search" aria-label={t('register.title')}>
        <KindSelect value={typed.kind ?? ''} onChange={(kind) => setTyped({ ...typed, kind })} />
        {fields.map((field) => (
          <TextBox
            key={field}
            label={t(`register.${field}`)}
            value={typed[field] ?? ''}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            autoComplete="off"
          />
        ))}
        <Button look="main" type="submit">
          {t('register.search')}
        </Button>
      </form>
      {asked ? <Results search={search} /> : <p>{t('register.start')}</p>}
      <p>
        <Link to="/quyen-so">{t('books.toCoverage')}</Link>
      </p>
      <Disclosure title={t('register.books')}>
        <BookTable />
      </Disclosure>
    </Page>
  );
}

function Results({ search }: { search: EntrySearch }) {
  const { t } = useTranslation();
  const entries = useInfiniteQuery(entriesQuery(search));
  return (
    <Loaded query={entries}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0)
          return (
            <div className="panel panel-plain">
              <p className="panel-title">{t('register.empty')}</p>
              <p>{t('register.emptyNext')}</p>
            </div>
          );
        return (
          <>
            <p className="small" role="status">
              {t('register.found', { n: pages[0]?.total ?? items.length })}
            </p>
            <TableFrame label={t('register.title')}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t('register.number')}</th>
                    <th scope="col">{t('register.kind')}</th>
                    <th scope="col">{t('register.name')}</th>
                    <th scope="col">{t('register.birth')}</th>
                    <th scope="col">{t('register.registeredOn')}</th>
                    <th scope="col">{t('register.stateName')}</th>
                    <th scope="col">{t('register.qualityName')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((entry) => (
                    <tr key={entry.id}>
                      <td>
                        <Link to={`/so/${entry.id}`}>
                          {t('register.entry', { number: entry.number, year: entry.year })}
                        </Link>
                      </td>
                      <td>{bookNames[entry.kind]}</td>
                      <td>{entry.subjectName}</td>
                      <td>{entry.subjectBirth ? dayOf(entry.subjectBirth) : '–'}</td>
                      <td>{dayOf(entry.registeredOn)}</td>
                      <td>
                        <span className={`tag tag-${entry.state}`}>{t(`register.state.${entry.state}`)}</span>
                      </td>
                      <td>{t(`register.quality.${entry.quality}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
            {entries.hasNextPage && <Button onPress={() => void entries.fetchNextPage()}>{t('queue.more')}</Button>}
          </>
        );
      }}
    </Loaded>
  );
}
