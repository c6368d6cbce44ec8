import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeBase } from '../../api/office-client';
import type { OfficeDossier } from '../../api/office-views';
import { PdfView } from '../../components/pdf-view';
import { useMoment } from '../../languages/use-moment';

/** The paper made last, and any other of the dossier beside it. */
export function PaperReader({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const [picked, setPicked] = useState<string | null>(null);
  const papers = dossier.documents.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  const shown = papers.find(({ id }) => id === picked) ?? papers[0];
  if (!shown) return <p>{t('desk.noPaper')}</p>;
  const told = ({ purpose, state, madeAt }: (typeof papers)[number]): string =>
    `${t(purpose === 'apology' ? 'slip.apology' : `desk.${purpose}`)} (${t(`desk.state.${state}`)}) · ${at(madeAt)}`;
  return (
    <>
      {papers.length === 1 ? (
        <p>{told(shown)}</p>
      ) : (
        <label className="field">
          {t('desk.whichPaper')}
          <select value={shown.id} onChange={({ target }) => setPicked(target.value)}>
            {papers.map((paper) => (
              <option key={paper.id} value={paper.id}>
                {told(paper)}
              </option>
            ))}
          </select>
        </label>
      )}
      <PdfView
        key={shown.id}
        url={`${officeBase}/dossiers/${dossier.id}/documents/${shown.id}`}
        digest={shown.digest}
        title={t('desk.paper')}
      />
    </>
  );
}
