import type { LifeEvent } from '@hotich/catalogue';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../components/loaded';
import { Page } from '../components/page';

const FoundList = lazy(async () => ({ default: (await import('./found-list')).FoundList }));

/** In the order in which they come to most families. */
const events: readonly LifeEvent[] = [
  'birth',
  'marriage',
  'death',
  'papers',
  'correction',
  'family',
  'guardianship',
  'abroad',
];

/** Life events, not names of procedures; who knows the name of what he wants types a part of it. */
export function HomePage() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="search">{t('home.search')}</label>
        <p className="hint" id="search-hint">
          {t('home.searchHint')}
        </p>
        {/* The browser's own field: the component set does not belong to the first load. */}
        <input
          id="search"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="search-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      {typed.trim() === '' ? (
        <ul className="ways">
          {events.map((event) => (
            <Way key={event} to={`/viec/${event}`} title={t(`event.${event}`)} text={t(`event.${event}Text`)} />
          ))}
          <Way to="/ho-so" title={t('home.mine')} text={t('home.mineText')} />
          <Way to="/xac-minh" title={t('home.verify')} text={t('home.verifyText')} />
        </ul>
      ) : (
        <Suspense fallback={<Loading />}>
          <FoundList typed={typed} />
        </Suspense>
      )}
    </Page>
  );
}

function Way({ to, title, text }: { to: string; title: string; text: string }) {
  return (
    <li>
      <Link to={to}>{title}</Link>
      <p>{text}</p>
    </li>
  );
}
