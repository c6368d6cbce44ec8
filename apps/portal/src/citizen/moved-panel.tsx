import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierView, OwnDossier } from '../api/views';
import { Panel } from '../components/panel';
import { officesQuery, ownDossiersQuery } from './queries';

/** Where a forwarded dossier goes on: a new one at the competent office, handed in for the applicant. */
export function MovedPanel({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const own = useQuery(ownDossiersQuery);
  const offices = useQuery(officesQuery);
  const told = dossier.timeline.findLast(({ kind }) => kind === 'forwarded')?.detail?.['to'];
  const to = typeof told === 'string' ? told : '';
  const next = own.data?.items.find((other) => continues(other, dossier, to));
  const office = offices.data?.find(({ code }) => code === to)?.authority ?? next?.office.name ?? to;
  return (
    <Panel tone="todo" title={t('dossier.moved', { office })}>
      <p>{t('dossier.movedText')}</p>
      {next && <p className="whole">{t('dossier.code', { code: next.code })}</p>}
      <Link className="button button-main" to={next ? `/ho-so/${next.code}` : '/ho-so'}>
        {t(next ? 'dossier.movedOpen' : 'dossier.movedList')}
      </Link>
    </Panel>
  );
}

/** The same matter of the same person at the office it went to, begun later. */
const continues = (other: OwnDossier, old: DossierView, office: string): boolean =>
  other.office.code === office &&
  other.procedure === old.procedure &&
  other.subjectName === old.subjectName &&
  other.submittedAt > old.submittedAt;
