import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileOf } from '../api/answer-of';
import { asProblem } from '../api/problem';
import { Loading } from './loaded';
import { ProblemPanel } from './problem-panel';

/** A paper on the page, and a link to it: phones do not show PDF inside a page. `digest` makes a new rendering a new file. */
export function PdfView({ url, digest, title }: { url: string; digest: string; title: string }) {
  const { t } = useTranslation();
  const file = useQuery({
    queryKey: ['file', url, digest],
    queryFn: () => fileOf(url),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const address = useObjectUrl(file.data);
  if (file.isError) return <ProblemPanel problem={asProblem(file.error)} onRetry={() => void file.refetch()} />;
  if (address === null) return <Loading />;
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

function useObjectUrl(blob: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
