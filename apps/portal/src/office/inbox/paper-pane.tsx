import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../../api/office-client';
import { PdfView } from '../../components/pdf-view';
import type { InboxItem } from './inbox-items';

/** What a signature will do in words, the acts, and below them the very paper that is signed. */
export function PaperPane({ item, acts, children }: { item: InboxItem; acts: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <article className="reading" aria-label={`${item.subjectName}, ${item.code}`}>
      <h2>{item.subjectName}</h2>
      {children}
      <div className="row">{acts}</div>
      <PdfView
        url={`${officeBase}/dossiers/${item.id}/documents/${item.document}`}
        digest={item.digest}
        title={t('desk.paper')}
      />
    </article>
  );
}
