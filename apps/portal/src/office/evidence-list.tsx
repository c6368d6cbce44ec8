import { useTranslation } from 'react-i18next';
import type { OfficeDossier } from '../api/office-views';
import { Disclosure } from '../components/disclosure';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { comparedFields } from './compared-fields';

/** What each source said, field by field where it can be compared. */
export function EvidenceList({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  if (dossier.evidence.length === 0) return <p>{t('desk.noEvidence')}</p>;
  return (
    <ul className="papers">
      {dossier.evidence.map((found) => {
        const name = dossier.components.find(({ id }) => id === found.component)?.name;
        const fields = comparedFields(found.fields);
        return (
          <li key={found.component}>
            <p>
              <strong>{name ? say(name) : found.component}</strong>{' '}
              <span className={`tag outcome-${found.outcome}`}>{t(`desk.outcome.${found.outcome}`)}</span>
            </p>
            <p className="small">{t('desk.source', { source: found.source, at: at(found.takenAt) })}</p>
            {fields.length > 0 && (
              <Disclosure title={t('desk.field')} open={found.outcome === 'HIT_MISMATCH'}>
                <table className="table table-small">
                  <thead>
                    <tr>
                      <th scope="col">{t('desk.field')}</th>
                      <th scope="col">{t('desk.claimed')}</th>
                      <th scope="col">{t('desk.found')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {fields.map(({ field, claimed, known }) => (
                      <tr
                        key={field}
                        className={claimed !== '' && known !== '' && claimed !== known ? 'differs' : undefined}
                      >
                        <th scope="row">{field}</th>
                        <td>{claimed}</td>
                        <td>{known}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Disclosure>
            )}
            <p className="small">{found.ground}</p>
          </li>
        );
      })}
    </ul>
  );
}
