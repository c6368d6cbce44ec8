import { lifeEvents, type LifeEvent } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Loaded } from '../components/loaded';
import { MissingPage } from '../components/missing-page';
import { Page } from '../components/page';
import { ProcedureList } from './procedure-list';
import { proceduresQuery } from './queries';

/** What may be asked for when this has happened. */
export function EventPage() {
  const { event: named } = useParams();
  const event = lifeEvents.find((one) => one === named);
  return event ? <Told event={event} /> : <MissingPage />;
}

function Told({ event }: { event: LifeEvent }) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery);
  return (
    <Loaded query={procedures}>
      {(all) => {
        const found = all.filter(({ lifeEvent }) => lifeEvent === event);
        return (
          <Page title={t(`event.${event}`)} lead={t(found.length > 0 ? 'event.lead' : 'event.none')}>
            {found.length > 0 ? <ProcedureList procedures={found} /> : <p>{t('event.noneNext')}</p>}
            <p>
              <Link to="/">{t('state.home')}</Link>
            </p>
          </Page>
        );
      }}
    </Loaded>
  );
}
