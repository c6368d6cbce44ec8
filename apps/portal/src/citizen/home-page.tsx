import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page';

/** Life events, not names of procedures. The codes are the national ones; each page asks for its own data. */
export function HomePage() {
  const { t } = useTranslation();
  const ways = [
    { to: '/thu-tuc/1.001193', title: t('home.birth'), text: t('home.birthText') },
    { to: '/thu-tuc/2.000635', title: t('home.copy'), text: t('home.copyText') },
    { to: '/ho-so', title: t('home.mine'), text: t('home.mineText') },
    { to: '/xac-minh', title: t('home.verify'), text: t('home.verifyText') },
  ];
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <ul className="ways">
        {ways.map(({ to, title, text }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
