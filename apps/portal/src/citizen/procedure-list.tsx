import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcedureSummary } from '../api/views';
import { tellFeeShortly } from '../languages/tell-fee';
import { tellLimitShortly } from '../languages/tell-limit';
import { useWords } from '../languages/use-words';

/** Procedures to choose from: what each is for, how long it takes, whether it costs. */
export function ProcedureList({ procedures }: { procedures: readonly ProcedureSummary[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <ul className="ways">
      {procedures.map((procedure) => (
        <li key={procedure.code}>
          <Link to={`/thu-tuc/${procedure.code}`}>{say(procedure.title)}</Link>
          <p>{say(procedure.summary)}</p>
          <p className="small">
            {[
              tellLimitShortly(procedure.deadline, t),
              tellFeeShortly(procedure, t),
              ...(procedure.channels.includes('online') ? [] : [t('event.atOffice')]),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
