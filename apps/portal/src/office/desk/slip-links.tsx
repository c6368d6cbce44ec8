import { useTranslation } from 'react-i18next';
import { officeBase } from '../../api/office-client';
import type { OfficeDossier } from '../../api/office-views';

/** Papers to print: the receipt and every numbered slip, then those that go round with the dossier. Each opens as a PDF. */
export function SlipLinks({ dossier }: { dossier: OfficeDossier }) {
  const { t } = useTranslation();
  const of = (path: string): string => `${officeBase}/dossiers/${dossier.id}/${path}`;
  const accepted = dossier.timeline.some(({ kind }) => kind === 'accepted');
  const papers = [
    ...(accepted ? [{ href: of('receipt'), text: t('slips.receipt') }] : []),
    ...dossier.slips.map(({ seq, kind, number, year }) => ({
      href: of(`slips/${seq}`),
      text: t('slip.number', { name: t(`slip.${kind}`), number, year }),
    })),
    { href: of('declaration'), text: t('slips.declaration') },
    ...(accepted ? [{ href: of('control-sheet'), text: t('slips.controlSheet') }] : []),
  ];
  return (
    <ul className="slips">
      {papers.map(({ href, text }) => (
        <li key={href}>
          <a className="button button-small" href={href} target="_blank" rel="noopener">
            {t('slips.print', { name: text })}
          </a>
        </li>
      ))}
    </ul>
  );
}
