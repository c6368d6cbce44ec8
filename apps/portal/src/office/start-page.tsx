import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Page } from '../components/page';
import { useStaff } from './staff';
import { waysOf } from './ways';

/** Each role begins where its work lies. */
export function StartPage() {
  const { t } = useTranslation();
  const first = waysOf(useStaff().roles)[0];
  return first ? <Navigate to={first.to} replace /> : <Page title={t('office.noRole')} lead={t('office.noRoleNext')} />;
}
