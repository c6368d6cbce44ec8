import { bookNames } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { EntryView } from '../api/office-views';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { dayOf } from '../languages/moments';
import { useMoment } from '../languages/use-moment';
import { bookLines } from './book-columns';
import { PagePicture } from './books/page-picture';
import { entryQuery, officesQuery } from './queries';

export function EntryPage() {
  const { id = '' } = useParams();
  const entry = useQuery(entryQuery(id));
  return <Loaded query={entry}>{(found) => <Entry entry={found} />}</Loaded>;
}

/** One entry with all its book says, and what was noted beside it since. */
function Entry({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const offices = useQuery(officesQuery);
  const { at } = useMoment();
  return (
    <Page title={`${bookNames[entry.kind]}: ${entry.subjectName}`}>
      <p className="lead">
        {t('register.entry', { number: entry.number, year: entry.year })}
        {entry.volume && `, ${t('register.volume', { volume: entry.volume })}`} · {t('register.registeredOn')}:{' '}
        {dayOf(entry.registeredOn)}
        {entry.book?.officeName && ` · ${entry.book.officeName}`}
      </p>
      <p>
        <span className={`tag tag-${entry.state}`}>{t(`register.state.${entry.state}`)}</span>{' '}
        <span className="tag">{t(`register.origin.${entry.origin}`)}</span>{' '}
        <span className="tag">{t(`register.quality.${entry.quality}`)}</span>
      </p>
      <h2>{t('register.content')}</h2>
      <dl className="facts">
        {bookLines(entry.kind, entry.content).map(({ column, name, value }) => (
          <div key={column}>
            <dt className="wrap">{name}</dt>
            <dd>{offices.data?.find(({ code }) => code === value)?.authority ?? value}</dd>
          </div>
        ))}
      </dl>
      {entry.book?.id && typeof entry.page === 'number' && (
        <>
          <h2>{t('books.imageOf', { page: entry.page })}</h2>
          <PagePicture book={entry.book.id} page={entry.page} />
        </>
      )}
      <h2>{t('register.notes')}</h2>
      {entry.annotations.length === 0 && <p>{t('register.noNotes')}</p>}
      <ul className="lines">
        {entry.annotations.map((note) => (
          <li key={note.text}>
            <p>{note.text}</p>
            <p className="small">
              {note.ground}
              {note.writtenAt && ` · ${at(note.writtenAt)}`}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/so">{t('desk.back')}</Link>
    </Page>
  );
}
