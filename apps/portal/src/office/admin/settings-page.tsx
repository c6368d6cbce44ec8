import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SettingView } from '../../api/office-views';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { textOf } from '../../components/text-of';
import { dayOf } from '../../languages/moments';
import { office } from '../../languages/vi/office';
import { settingsQuery } from '../queries';
import { SettingDialog } from './setting-dialog';
import { placesOf, settingGroups } from './setting-groups';

/** Everything the rules leave open: what is taken for it, where that counts, and who may answer it how. */
export function SettingsPage() {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery);
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')} wide>
      <Loaded query={settings}>{({ items }) => <Groups items={items} />}</Loaded>
    </Page>
  );
}

function Groups({ items }: { items: readonly SettingView[] }) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState<SettingView | null>(null);
  const { here, elsewhere, fixed } = settingGroups(items);
  return (
    <>
      <h2>{t('settings.here')}</h2>
      <ul className="questions">
        {here.map((one) => (
          <Question key={one.key} setting={one}>
            <Button onPress={() => setDeciding(one)} aria-label={`${t('settings.decide')}: ${nameOf(one)}`}>
              {t('settings.decide')}
            </Button>
          </Question>
        ))}
      </ul>
      <h2>{t('settings.elsewhere')}</h2>
      <ul className="questions">
        {elsewhere.map((one) => (
          <Question key={one.key} setting={one}>
            {one.page && (
              <Link to={one.page}>{t(one.page === '/lich' ? 'settings.toCalendar' : 'settings.toFees')}</Link>
            )}
          </Question>
        ))}
      </ul>
      <h2>{t('settings.fixed')}</h2>
      <p>{t('settings.fixedLead')}</p>
      <ul className="questions">
        {fixed.map((one) => (
          <Question key={one.key} setting={one} />
        ))}
      </ul>
      {deciding && <SettingDialog setting={deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

/** Rooms of the program have a word; a procedure is named by its code. */
const isPlace = (place: string): place is keyof typeof office.settings.place =>
  Object.hasOwn(office.settings.place, place);

const nameOf = ({ key, uncertain }: SettingView): string => uncertain?.what ?? key;

function Question({ setting, children }: { setting: SettingView; children?: ReactNode }) {
  const { t } = useTranslation();
  const { key, value, usual, uncertain, decisions } = setting;
  const placeWord = (place: string): string => (isPlace(place) ? t(`settings.place.${place}`) : place);
  return (
    <li>
      <p>
        <strong>{nameOf(setting)}</strong>
      </p>
      <p>
        {t('settings.inUse')}: <strong>{textOf(value)}</strong>
        {textOf(value) !== textOf(usual) && <> ({t('settings.usual', { value: textOf(usual) })})</>}
      </p>
      {uncertain && (
        <p className="small">
          {uncertain.ground} · {t('settings.where')}: {placesOf(uncertain.where).map(placeWord).join(', ')}
        </p>
      )}
      {decisions.length > 0 && (
        <Disclosure title={t('settings.decisions', { n: decisions.length })}>
          <ul>
            {decisions.map((one) => (
              <li key={one.setAt}>
                {t('settings.decision', { value: textOf(one.value), from: dayOf(one.validFrom), by: one.setBy })}:{' '}
                {one.ground}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="small">
        <code>{key}</code>
      </p>
      {children}
    </li>
  );
}
