import { useTranslation } from 'react-i18next';
import type { ActOrder, OfficeDossier, OrderName } from '../api/office-views';
import { AskDialog } from '../components/ask-dialog';
import { TextBox } from '../components/text-box';
import { useWords } from '../languages/use-words';
import { useKept } from '../session/kept-state';
import type { useCommand } from './use-command';

const withText: readonly OrderName[] = ['askSupplement', 'refuse', 'return', 'contestDraft'];
const withDocument: readonly OrderName[] = ['approve', 'seal'];
const ending: readonly OrderName[] = ['refuse', 'withdraw'];

/** Asks for what an act needs: a text, the papers it is about. What is typed stays through conflict, closing and sign-in. */
export function ActDialog({ act, dossier, command, onClose, onDone }: ActDialogProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const slot = `act-text:${dossier.id}:${act}`;
  const [text, setText, , forgetText] = useKept(slot, '');
  const [picked, setPicked, , forgetPicked] = useKept<readonly string[]>(`${slot}:papers`, []);
  const needsText = withText.includes(act);
  const needsPapers = act === 'askSupplement';
  const send = (): void => {
    const order: ActOrder = {
      do: act,
      ...(needsText && { text: text.normalize('NFC').trim() }),
      ...(needsPapers && { components: [...picked] }),
      ...(withDocument.includes(act) &&
        dossier.signing && { document: dossier.signing.document, digest: dossier.signing.digest }),
      ...(act === 'confirmDraft' && dossier.needed?.act === 'confirmDraft' && { digest: dossier.needed.digest }),
    };
    command.mutate(order, {
      onSuccess: () => {
        forgetText();
        forgetPicked();
        onDone();
      },
    });
  };
  return (
    <AskDialog
      title={t(`command.${act}`)}
      yes={t(`command.${act}`)}
      danger={ending.includes(act)}
      pending={command.isPending}
      blocked={(needsText && text.trim() === '') || (needsPapers && picked.length === 0)}
      problem={command.error}
      onYes={send}
      onClose={onClose}
    >
      <p>{t(`ask.${act}`)}</p>
      {command.error?.status === 409 && <p>{t('desk.changedNext')}</p>}
      {needsPapers && (
        <fieldset className="page-of-form">
          <legend>{t('ask.components')}</legend>
          {dossier.components.map(({ id, name }) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={picked.includes(id)}
                onChange={(event) =>
                  setPicked(event.target.checked ? [...picked, id] : picked.filter((one) => one !== id))
                }
              />
              {say(name)}
            </label>
          ))}
        </fieldset>
      )}
      {needsText && (
        <TextBox
          label={t('ask.reason')}
          hint={t('ask.kept')}
          lines={5}
          maxLength={4000}
          value={text}
          onChange={setText}
        />
      )}
    </AskDialog>
  );
}

interface ActDialogProps {
  readonly act: OrderName;
  readonly dossier: OfficeDossier;
  readonly command: ReturnType<typeof useCommand>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
