import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileOf } from '../api/answer-of';
import { asProblem } from '../api/problem';
import { Loading } from './loaded';
import { ProblemPanel } from './problem-panel';

/** A paper on the page, and a link to it: phones do not show PDF inside a page. `digest` makes a new rendering a new file. */
export function PdfView({ url, digest, title }: { url: string; digest: string; title: string }) {
  const file = useQuery({
    queryKey: ['file', url, digest],
    queryFn: () => fileOf(url),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  if (file.isError) return <ProblemPanel problem={asProblem(file.error)} onRetry={() => void file.refetch()} />;
  return file.data ? <ShownPdf key={digest} blob={file.data} title={title} /> : <Loading />;
}

function ShownPdf({ blob, title }: { blob: Blob; title: string }) {
  const { t } = useTranslation();
  const [address] = useState(() => URL.createObjectURL(blob));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <figure className="pdf">
      {/* Without the viewer's own side pane, and as wide as the page allows. */}
      <iframe src={`${address}#navpanes=0&view=FitH`} title={title} className="pdf-frame" />
      <figcaption>
        <a className="button button-plain" href={address} target="_blank" rel="noopener">
          {t('act.openPdf')}
        </a>
      </figcaption>
    </figure>
  );
}
