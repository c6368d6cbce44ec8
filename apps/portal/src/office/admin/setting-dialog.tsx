import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import type { SettingView } from '../../api/office-views';
import { useAct } from '../../api/use-act';
import { AskDialog } from '../../components/ask-dialog';
import { TextBox } from '../../components/text-box';
import { textOf } from '../../components/text-of';
import { today } from '../../languages/moments';
import { DayBox } from '../day-box';

interface Decision {
  readonly key: string;
  readonly value: number;
  readonly validFrom: string;
  readonly ground: string;
}

/** Decides a value from a day on, with its ground. What is promised already stays promised. */
export function SettingDialog({ setting, onClose }: { setting: SettingView; onClose: () => void }) {
  const { t } = useTranslation();
  const [value, setValue] = useState(textOf(setting.value));
  const [validFrom, setValidFrom] = useState(today());
  const [ground, setGround] = useState('');
  const send = useAct(
    `setting:${setting.key}`,
    (body: Decision, key) => answerOf(office.POST('/settings', { params: keyed(key), body })),
    [['settings']],
  );
  const fits = /^[1-9]\d{0,3}$/.test(value.trim()) && validFrom >= today() && ground.trim().length >= 3;
  return (
    <AskDialog
      title={t('settings.decide')}
      yes={t('settings.decide')}
      pending={send.isPending}
      blocked={!fits}
      problem={send.error}
      onClose={onClose}
      onYes={() =>
        send.mutate(
          { key: setting.key, value: Number(value), validFrom, ground: ground.normalize('NFC').trim() },
          { onSuccess: onClose },
        )
      }
    >
      <p>{setting.uncertain?.what ?? setting.key}</p>
      <TextBox
        label={t('settings.value')}
        inputMode="numeric"
        width="number"
        maxLength={4}
        value={value}
        onChange={setValue}
      />
      <DayBox label={t('settings.from')} value={validFrom} min={today()} onChange={setValidFrom} />
      <TextBox
        label={t('settings.ground')}
        hint={t('settings.groundHint')}
        maxLength={500}
        value={ground}
        onChange={setGround}
      />
      <p className="small">{t('settings.later')}</p>
    </AskDialog>
  );
}
