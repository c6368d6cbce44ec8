import { useTranslation } from 'react-i18next';
import type { ApprovalItem } from '../api/office-views';
import { AskDialog } from '../components/ask-dialog';
import { TextBox } from '../components/text-box';
import { useKept } from '../session/kept-state';
import { useCommand } from './use-command';

/** Sends a paper back with what is wrong in it. Belongs to the inbox, not to the row: a colleague's act may take that away. */
export function ReturnDialog({ item, onClose }: { item: ApprovalItem; onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText, , forgetText] = useKept(`act-text:${item.id}:return`, '');
  const command = useCommand(item.id);
  const { document, digest } = item;
  const send = (): void =>
    command.mutate(
      { do: 'return', text: text.normalize('NFC').trim(), document, digest },
      {
        onSuccess: () => {
          forgetText();
          onClose();
        },
      },
    );
  return (
    <AskDialog
      title={`${t('approvals.return')}: ${item.subjectName}`}
      yes={t('approvals.return')}
      pending={command.isPending}
      blocked={text.trim() === ''}
      problem={command.error}
      onYes={send}
      onClose={onClose}
    >
      <p>{t('ask.return')}</p>
      <TextBox
        label={t('ask.reason')}
        hint={t('ask.kept')}
        lines={5}
        maxLength={4000}
        value={text}
        onChange={setText}
      />
    </AskDialog>
  );
}
