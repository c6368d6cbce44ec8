import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { citizen, keyed } from '../api/citizen-client';
import { useAct } from '../api/use-act';
import type { DossierView, Needed } from '../api/views';
import { AskDialog } from '../components/ask-dialog';
import { Button } from '../components/button';
import { Panel } from '../components/panel';
import { PdfView } from '../components/pdf-view';
import { ProblemPanel } from '../components/problem-panel';
import { TextBox } from '../components/text-box';
import { useMoment } from '../languages/use-moment';
import { useKept } from '../session/kept-state';
import { documentUrl } from './document-list';

/** The draft to read, and two answers: right, or what is wrong with it. What is confirmed is the digest shown here. */
export function ConfirmDraft({ dossier, needed }: { dossier: DossierView; needed: Needed & { act: 'confirmDraft' } }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const { code } = dossier;
  const params = (key: string) => ({ path: { code }, ...keyed(key) });
  const stale = [['dossier', code], ['dossiers']];
  const [objecting, setObjecting] = useState(false);
  const [text, setText, , forgetText] = useKept(`objection:${code}`, '');
  const confirm = useAct(
    `confirm:${code}`,
    (digest: string, key) =>
      answerOf(citizen.POST('/dossiers/{code}/confirmation', { params: params(key), body: { digest } })),
    stale,
  );
  const object = useAct(
    `object:${code}`,
    (words: string, key) =>
      answerOf(citizen.POST('/dossiers/{code}/objection', { params: params(key), body: { text: words } })),
    stale,
  );
  const url = documentUrl(code, needed.document);
  return (
    <Panel tone="todo" title={t('confirm.title')}>
      <p>{t('confirm.lead')}</p>
      <p>
        <strong>{t('confirm.until', { at: at(needed.confirmBy) })}</strong>
      </p>
      <PdfView url={url} digest={needed.digest} title={t('dossier.draft')} />
      <div className="row">
        <Button look="main" isDisabled={confirm.isPending} onPress={() => confirm.mutate(needed.digest)}>
          {confirm.isPending ? t('act.wait') : t('confirm.yes')}
        </Button>
        <Button onPress={() => setObjecting(true)}>{t('confirm.no')}</Button>
      </div>
      {/* Below the buttons: a refusal must not push them away under the finger. */}
      {confirm.error && <ProblemPanel problem={confirm.error} onRetry={() => confirm.mutate(needed.digest)} />}
      {objecting && (
        <AskDialog
          title={t('confirm.no')}
          yes={t('confirm.send')}
          pending={object.isPending}
          blocked={text.trim() === ''}
          problem={object.error}
          onClose={() => setObjecting(false)}
          onYes={() => object.mutate(text.normalize('NFC').trim(), { onSuccess: forgetText })}
        >
          <TextBox
            label={t('confirm.what')}
            hint={t('confirm.whatHint')}
            lines={5}
            value={text}
            onChange={setText}
            maxLength={2000}
          />
        </AskDialog>
      )}
    </Panel>
  );
}
