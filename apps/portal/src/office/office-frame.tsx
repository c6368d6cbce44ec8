import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { newUuid } from '../api/act-keys';
import { officeBase } from '../api/office-client';
import { Frame, LargeTextSwitch } from '../components/frame';
import { Loaded } from '../components/loaded';
import { ShownPage } from '../components/shown-page';
import { signOut } from '../session/sign-out';
import { meQuery } from './queries';
import { Staff } from './staff';
import { waysOf } from './ways';

/** Navigation by role; nothing inside is asked for before it is known who asks. */
export function OfficeFrame() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const staff = me.data;
  return (
    <Frame
      name={t('office.name')}
      nav={
        staff && (
          <ul>
            {waysOf(staff.roles).map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to}>{t(`office.nav.${name}`)}</NavLink>
              </li>
            ))}
          </ul>
        )
      }
      tools={
        <>
          <LargeTextSwitch />
          {staff && (
            <>
              <span className="who">
                {staff.name} · {staff.office.name}
              </span>
              <button type="button" className="tool" onClick={() => void signOut(officeBase, newUuid())}>
                {t('act.signOut')}
              </button>
            </>
          )}
        </>
      }
    >
      <Loaded query={me}>
        {(known) => (
          <Staff value={known}>
            <ShownPage />
          </Staff>
        )}
      </Loaded>
    </Frame>
  );
}
