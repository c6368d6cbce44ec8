import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileOf } from '../../api/answer-of';
import { officeBase } from '../../api/office-client';
import { asProblem } from '../../api/problem';
import { Loading } from '../../components/loaded';
import { ProblemPanel } from '../../components/problem-panel';

/** The scanned page of a volume, where there is one. */
export function PagePicture({ book, page }: { book: string; page: number }) {
  const { t } = useTranslation();
  const file = useQuery({
    queryKey: ['books', book, 'page', page],
    queryFn: () => fileOf(`${officeBase}/books/${book}/pages/${page}`),
    gcTime: 60_000,
    retry: false,
  });
  if (file.isError) {
    const problem = asProblem(file.error);
    if (problem.status === 404) return <p className="small">{t('books.noImage')}</p>;
    return <ProblemPanel problem={problem} onRetry={() => void file.refetch()} />;
  }
  return file.data ? (
    <Shown key={file.dataUpdatedAt} blob={file.data} title={t('books.imageOf', { page })} />
  ) : (
    <Loading />
  );
}

function Shown({ blob, title }: { blob: Blob; title: string }) {
  const { t } = useTranslation();
  const [address] = useState(() => URL.createObjectURL(blob));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <figure className="pdf">
      {blob.type === 'application/pdf' ? (
        <iframe src={`${address}#navpanes=0&view=FitH`} title={title} className="pdf-frame" />
      ) : (
        <img src={address} alt={title} className="page-picture" />
      )}
      <figcaption>
        {title} ·{' '}
        <a href={address} target="_blank" rel="noopener">
          {t('act.openPdf')}
        </a>
      </figcaption>
    </figure>
  );
}
