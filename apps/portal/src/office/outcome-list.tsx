import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SignatureOutcome } from '../api/office-views';
import { useProblemSentence } from '../components/problem-sentence';

/** What became of each item: a failed one never hides behind the others. */
export function OutcomeList({ outcomes, names, ok, failed }: OutcomeListProps) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const allWell = outcomes.every((one) => one.ok);
  return (
    <section className={`panel panel-${allWell ? 'good' : 'warn'}`} role="status">
      <h2 className="panel-title">{t('approvals.outcome')}</h2>
      <ul>
        {outcomes.map((one) => (
          <li key={one.dossier}>
            <strong>{one.ok ? ok : failed}</strong>:{' '}
            <Link to={`/ho-so/${one.dossier}`}>{names[one.dossier] ?? one.dossier}</Link>
            {one.ok
              ? one.stage && ` – ${t(`stage.${one.stage}`)}`
              : ` – ${sentence({ code: one.problem?.code ?? 'internal' })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OutcomeListProps {
  readonly outcomes: readonly SignatureOutcome[];
  readonly names: Readonly<Record<string, string>>;
  readonly ok: string;
  readonly failed: string;
}
