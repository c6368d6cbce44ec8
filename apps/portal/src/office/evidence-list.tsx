import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OfficeDossier } from '../api/office-views';
import { Disclosure } from '../components/disclosure';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { comparedFields, differs } from './compared-fields';
import { evidenceName, evidenceValue, inWordOrder } from './evidence-words';
import { officesQuery } from './queries';

/** What each source said, field by field where it can be compared. */
export function EvidenceList({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const offices = useQuery(officesQuery);
  const nameOfOffice = (code: string): string => offices.data?.find((one) => one.code === code)?.authority ?? code;
  const shown = (field: string, value: string): string => evidenceValue(field, nameOfOffice(value));
  const sourceOf = (source: string): string =>
    source === 'population' || source === 'register' ? t(`desk.sources.${source}`) : source;
  if (dossier.evidence.length === 0) return <p>{t('desk.noEvidence')}</p>;
  return (
    <ul className="papers">
      {dossier.evidence.map((found) => {
        const name = dossier.components.find(({ id }) => id === found.component)?.name;
        const fields = inWordOrder(comparedFields(found.fields));
        return (
          <li key={found.component}>
            <p>
              <strong>{name ? say(name) : found.component}</strong>{' '}
              <span className={`tag outcome-${found.outcome}`}>{t(`desk.outcome.${found.outcome}`)}</span>
            </p>
            <p className="small">{t('desk.source', { source: sourceOf(found.source), at: at(found.takenAt) })}</p>
            {fields.length > 0 && (
              <Disclosure title={t('desk.compared')} open={found.outcome === 'HIT_MISMATCH'}>
                <table className="table table-small">
                  <thead>
                    <tr>
                      <th scope="col">{t('desk.field')}</th>
                      <th scope="col">{t('desk.claimed')}</th>
                      <th scope="col">{t('desk.found')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {fields.map((line) => (
                      <tr key={line.field} className={differs(line) ? 'differs' : undefined}>
                        <th scope="row">{evidenceName(line.field)}</th>
                        <td>{shown(line.field, line.claimed)}</td>
                        <td>{shown(line.field, line.known)}</td>
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
