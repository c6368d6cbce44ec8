import { useTranslation } from 'react-i18next';
import { citizenBase } from '../api/citizen-client';
import type { DossierView } from '../api/views';
import { Link } from 'react-router';
import { useMoment } from '../languages/use-moment';

const dossierUrl = (code: string): string => `${citizenBase}/dossiers/${encodeURIComponent(code)}`;
export const documentUrl = (code: string, document: string): string => `${dossierUrl(code)}/documents/${document}`;

/** Sealed results to take home, the receipt, and the slips that were sent; a draft to confirm has its own place above. */
export function DocumentList({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { code, documents, slips, timeline } = dossier;
  const results = documents.filter(({ purpose }) => purpose === 'result');
  const apologies = documents.filter(({ purpose }) => purpose === 'apology');
  const accepted = timeline.some(({ kind }) => kind === 'accepted');
  // The apology is listed as the paper it is.
  const numbered = slips.filter(({ kind }) => kind !== 'apology');
  if (results.length + apologies.length + numbered.length === 0 && !accepted) return null;
  return (
    <section>
      <h2>{t('dossier.documents')}</h2>
      <ul className="lines">
        {results.map((paper) => (
          <li key={paper.id}>
            <p>
              <strong>{t('dossier.result')}</strong> · {at(paper.madeAt)}
            </p>
            <p className="row">
              <a className="button button-main" href={documentUrl(code, paper.id)} download={`${code}.pdf`}>
                {t('act.download')}
              </a>
              <Link to={`/xac-minh/${paper.verificationCode}`}>{t('nav.verify')}</Link>
            </p>
          </li>
        ))}
        {accepted && (
          <li>
            <a href={`${dossierUrl(code)}/receipt`} download={`${code}-tiep-nhan.pdf`}>
              {t('dossier.receipt')} (PDF)
            </a>
          </li>
        )}
        {apologies.map((paper) => (
          <li key={paper.id}>
            <a href={documentUrl(code, paper.id)} download={`${code}-xin-loi.pdf`}>
              {t('dossier.apology')} (PDF)
            </a>
            <p className="small">{at(paper.madeAt)}</p>
          </li>
        ))}
        {numbered.map(({ seq, kind, number, year }) => (
          <li key={seq}>
            <a href={`${dossierUrl(code)}/slips/${seq}`} download={`${code}-phieu-${number}.pdf`}>
              {t('slip.number', { name: t(`slip.${kind}`), number, year })} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
