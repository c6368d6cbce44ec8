import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { newUuid } from '../api/act-keys';
import { citizenBase } from '../api/citizen-client';
import { Frame, LargeTextSwitch } from '../components/frame';
import { LanguageSwitch } from '../components/language-switch';
import { ShownPage } from '../components/shown-page';
import { useSignInAddress } from '../session/sign-in-address';
import { signOut } from '../session/sign-out';
import { meQuery } from './queries';

export function CitizenFrame() {
  const { t } = useTranslation();
  return (
    <Frame
      name={t('app.name')}
      nav={
        <ul>
          <li>
            <NavLink to="/" end>
              {t('nav.home')}
            </NavLink>
          </li>
          <li>
            <NavLink to="/ho-so">{t('nav.dossiers')}</NavLink>
          </li>
          <li>
            <NavLink to="/xac-minh">{t('nav.verify')}</NavLink>
          </li>
        </ul>
      }
      tools={
        <>
          <LargeTextSwitch />
          <LanguageSwitch />
          <Account />
        </>
      }
      foot={
        <>
          <p>{t('foot.who')}</p>
          <p>{t('foot.help')}</p>
        </>
      }
    >
      <ShownPage />
    </Frame>
  );
}

function Account() {
  const { t } = useTranslation();
  const me = useQuery({ ...meQuery, retry: false });
  const signIn = useSignInAddress();
  if (me.isPending) return null;
  if (!me.data)
    return (
      <a className="tool" href={signIn}>
        {t('act.signIn')}
      </a>
    );
  return (
    <>
      <span className="who">{me.data.name}</span>
      <button type="button" className="tool" onClick={() => void signOut(citizenBase, newUuid())}>
        {t('act.signOut')}
      </button>
    </>
  );
}
