import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcedureSummary } from '../api/views';
import { Loaded } from '../components/loaded';
import { findProcedures } from './find-procedures';
import { ProcedureList } from './procedure-list';
import { proceduresQuery } from './queries';

/** What the typed words find, told also to those who hear the page. */
export function FoundList({ typed }: { typed: string }) {
  const procedures = useQuery(proceduresQuery);
  return <Loaded query={procedures}>{(all) => <Found found={findProcedures(all, typed)} />}</Loaded>;
}

function Found({ found }: { found: readonly ProcedureSummary[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status" className="small">
        {found.length > 0 ? t('home.found', { n: found.length }) : t('home.nothing')}
      </p>
      {found.length > 0 ? <ProcedureList procedures={found} /> : <p>{t('home.nothingNext')}</p>}
    </>
  );
}
