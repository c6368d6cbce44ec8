import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CounterProcedureSummary } from '../../api/office-views';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { TextBox } from '../../components/text-box';
import { useWords } from '../../languages/use-words';
import { proceduresQuery } from '../queries';
import { counterGroups } from './counter-list';

/** Everything the counter takes in, by what happened to the person who came; found by a few letters. */
export function CounterPage() {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery);
  return (
    <Page title={t('counter.title')} lead={t('counter.lead')} wide>
      <Loaded query={procedures}>{(list) => <ProcedureList procedures={list} />}</Loaded>
    </Page>
  );
}

function ProcedureList({ procedures }: { procedures: readonly CounterProcedureSummary[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const groups = counterGroups(procedures, typed);
  const found = groups.reduce((sum, group) => sum + group.procedures.length, 0);
  return (
    <>
      <TextBox
        label={t('counter.search')}
        hint={t('counter.searchHint')}
        type="search"
        value={typed}
        onChange={setTyped}
      />
      <p className="small" role="status">
        {t(found === 0 ? 'counter.none' : 'counter.count', { n: found })}
      </p>
      <div className="columns">
        {groups.map(({ event, procedures: list }) => (
          <section key={event}>
            <h2>{t(`counter.event.${event}`)}</h2>
            <ul className="ways ways-dense">
              {list.map(({ code, title, summary, exOfficio }) => (
                <li key={code}>
                  <Link to={`/quay/${code}`}>{say(title)}</Link> <span className="small">{code}</span>
                  {exOfficio && <span className="tag">{t('counter.exOfficio')}</span>}
                  <p>{say(summary)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
