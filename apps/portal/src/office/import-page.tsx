import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../api/office-client';
import { asProblem } from '../api/problem';
import { sendFile } from '../api/send-file';
import type { ImportReport } from '../api/office-views';
import { Button } from '../components/button';
import { droppedFiles } from '../components/dropped-files';
import { Page } from '../components/page';
import { ProblemPanel } from '../components/problem-panel';
import { TableFrame } from '../components/table-frame';
import { ImportChoices, type ImportOptions } from './import-choices';

/** Bringing in a digitised book, and its row-by-row report. */
export function ImportPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [options, setOptions] = useState<ImportOptions>({ kind: 'birth', quality: 'keyed', accepted: 'false' });
  const bring = useMutation({
    mutationFn: (file: File) => sendFile<ImportReport>(`${officeBase}/imports`, file, { ...options }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['books'] }),
  });
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <ImportChoices options={options} onChange={setOptions} />
      <DropZone
        className="drop"
        aria-label={t('upload.zone', { name: 'CSV' })}
        onDrop={({ items }) => void droppedFiles(items).then(([file]) => file && bring.mutate(file))}
      >
        <span className="drop-words">{t('upload.drop')} </span>
        <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(list) => list?.[0] && bring.mutate(list[0])}>
          <Button isDisabled={bring.isPending}>{t('imports.pick')}</Button>
        </FileTrigger>
      </DropZone>
      <div aria-live="polite">
        {bring.isPending && <p className="loading">{t('imports.reading')}</p>}
        {bring.error && <ProblemPanel problem={asProblem(bring.error)} />}
        {bring.data && <Report report={bring.data} />}
      </div>
    </Page>
  );
}

function Report({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  return (
    <section>
      <dl className="facts">
        <div>
          <dt>{t('imports.read')}</dt>
          <dd>{report.rowsRead}</dd>
        </div>
        <div>
          <dt>{t('imports.taken')}</dt>
          <dd>{report.rowsTaken}</dd>
        </div>
        <div>
          <dt>{t('imports.refused')}</dt>
          <dd>{report.rowsRefused}</dd>
        </div>
      </dl>
      {report.repeated && <p>{t('imports.repeated')}</p>}
      {report.report.length === 0 ? (
        <p>{t('imports.clean')}</p>
      ) : (
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
              {report.report.map((line) => (
                <tr key={`${line.row} ${line.column} ${line.rule}`}>
                  <td>{line.row}</td>
                  <td>{line.column}</td>
                  <td>{line.rule}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </section>
  );
}
