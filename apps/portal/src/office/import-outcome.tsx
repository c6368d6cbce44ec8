import { useTranslation } from 'react-i18next';
import { officeBase } from '../api/office-client';
import type { ImportDetails } from '../api/office-views';
import { TableFrame } from '../components/table-frame';
import { isUnderWay } from './import-queries';

const counts = [
  ['read', 'rowsRead'],
  ['taken', 'rowsTaken'],
  ['unchanged', 'rowsUnchanged'],
  ['refused', 'rowsRefused'],
] as const;

/** How far one import is, what became of its rows, and the file in which the refused ones are mended. */
export function ImportOutcome({ details }: { details: ImportDetails }) {
  const { t } = useTranslation();
  const { id, fileName, state, percent, failure, rowsRefused, report } = details;
  return (
    <section>
      <h2>{fileName}</h2>
      <p role="status">{t(`imports.state.${state}`)}</p>
      {isUnderWay(details) && <progress value={percent} max={100} aria-label={t('imports.progress')} />}
      {failure && (
        <p>
          {failure.code === 'registers.columnsMissing'
            ? t('imports.missingColumns', { columns: failure.params['columns'] ?? '' })
            : t('imports.stoppedAt', { line: failure.params['line'] ?? '' })}
        </p>
      )}
      <dl className="facts">
        {counts.map(([word, count]) => (
          <div key={word}>
            <dt>{t(`imports.${word}`)}</dt>
            <dd>{details[count]}</dd>
          </div>
        ))}
      </dl>
      {(rowsRefused > 0 || failure) && (
        <p>
          <a className="button button-main" href={`${officeBase}/imports/${id}/report`} download>
            {t('imports.report')}
          </a>{' '}
          {t('imports.reportLead')}
        </p>
      )}
      {report.length > 0 && <Complaints report={report} />}
      {state === 'done' && rowsRefused === 0 && <p>{t('imports.clean')}</p>}
    </section>
  );
}

function Complaints({ report }: { report: ImportDetails['report'] }) {
  const { t } = useTranslation();
  return (
    <TableFrame label={t('imports.refused')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('imports.row')}</th>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {report.map((line) => (
            <tr key={`${line.row} ${line.column} ${line.rule}`}>
              <td>{line.row}</td>
              <td>{line.column}</td>
              <td>{t(`imports.rules.${line.rule}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
