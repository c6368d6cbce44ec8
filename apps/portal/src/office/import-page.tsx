import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../api/office-client';
import type { ImportDetails } from '../api/office-views';
import { asProblem } from '../api/problem';
import { sendFile } from '../api/send-file';
import { Button } from '../components/button';
import { droppedFiles } from '../components/dropped-files';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { ProblemPanel } from '../components/problem-panel';
import { ImportChoices, type ImportOptions } from './import-choices';
import { ImportList } from './import-list';
import { ImportOutcome } from './import-outcome';
import { importQuery } from './import-queries';

/** Bringing in a digitised book: the file goes up, its rows are loaded behind it, and the page watches. */
export function ImportPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [options, setOptions] = useState<ImportOptions>({ kind: 'birth', quality: 'keyed' });
  const [shown, setShown] = useState<string | null>(null);
  const bring = useMutation({
    mutationFn: (file: File) => sendFile<ImportDetails>(`${officeBase}/imports`, file, { ...options }),
    onSuccess: ({ id }) => {
      setShown(id);
      return client.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <ImportChoices options={options} onChange={setOptions} />
      <DropZone
        className="drop"
        aria-label={t('imports.zone')}
        onDrop={({ items }) => void droppedFiles(items).then(([file]) => file && bring.mutate(file))}
      >
        <span className="drop-words">{t('upload.drop')} </span>
        <FileTrigger
          acceptedFileTypes={['.csv', '.xlsx', 'text/csv']}
          onSelect={(list) => list?.[0] && bring.mutate(list[0])}
        >
          <Button isDisabled={bring.isPending}>{t('imports.pick')}</Button>
        </FileTrigger>
      </DropZone>
      <div aria-live="polite">
        {bring.isPending && <p className="loading">{t('imports.sending')}</p>}
        {bring.error && <ProblemPanel problem={asProblem(bring.error)} />}
        {bring.data?.repeated && bring.data.id === shown && <p>{t('imports.repeated')}</p>}
      </div>
      {shown && <Watched id={shown} />}
      <ImportList onShow={setShown} />
    </Page>
  );
}

function Watched({ id }: { id: string }) {
  const watched = useQuery(importQuery(id));
  return <Loaded query={watched}>{(details) => <ImportOutcome details={details} />}</Loaded>;
}
