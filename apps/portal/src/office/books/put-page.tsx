import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../../api/office-client';
import { asProblem } from '../../api/problem';
import { sendFile } from '../../api/send-file';
import { Button } from '../../components/button';
import { ProblemPanel } from '../../components/problem-panel';
import { TextBox } from '../../components/text-box';

/** Ties a scan to a page of the volume. */
export function PutPage({ book }: { book: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [page, setPage] = useState('');
  const put = useMutation({
    mutationFn: (file: File) => sendFile(`${officeBase}/books/${book}/pages/${page}`, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['books'] }),
  });
  const named = /^[1-9]\d{0,3}$/.test(page);
  return (
    <section>
      <h2>{t('books.putPage')}</h2>
      <div className="row row-fields">
        <TextBox label={t('books.pageNumber')} value={page} onChange={setPage} inputMode="numeric" width="number" />
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'application/pdf']}
          onSelect={(list) => list?.[0] && put.mutate(list[0])}
        >
          <Button isDisabled={!named || put.isPending}>{t('books.putPage')}</Button>
        </FileTrigger>
      </div>
      <p role="status">{put.isSuccess && t('books.pageKept')}</p>
      {put.error && <ProblemPanel problem={asProblem(put.error)} />}
    </section>
  );
}
