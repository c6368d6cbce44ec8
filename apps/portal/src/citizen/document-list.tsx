import { useTranslation } from 'react-i18next';
import { citizenBase } from '../api/citizen-client';
import type { DossierView } from '../api/views';
import { Link } from 'react-router';
import { useMoment } from '../languages/use-moment';

export const documentUrl = (code: string, document: string): string =>
  `${citizenBase}/dossiers/${encodeURIComponent(code)}/documents/${document}`;

/** Sealed results to take home; a draft to confirm has its own place above. */
export function DocumentList({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const results = dossier.documents.filter(({ purpose }) => purpose === 'result');
  if (results.length === 0) return null;
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
              <a
                className="button button-main"
                href={documentUrl(dossier.code, paper.id)}
                download={`${dossier.code}.pdf`}
              >
                {t('act.download')}
              </a>
              <Link to={`/xac-minh/${paper.verificationCode}`}>{t('nav.verify')}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
