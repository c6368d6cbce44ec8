import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierView } from '../api/views';
import { Panel } from '../components/panel';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { ConfirmDraft } from './confirm-draft';

/** What the reader must do now, or that it is nothing. */
export function Todo({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const { needed } = dossier;
  if (!needed) return dossier.clock?.state === 'ended' ? null : <p>{t('dossier.nothingTodo')}</p>;
  if (needed.act === 'confirmDraft') return <ConfirmDraft key={needed.digest} dossier={dossier} needed={needed} />;
  return (
    <Panel tone="todo" title={`${t('dossier.todo')}: ${t('supplement.title')}`}>
      <p>{t('supplement.until', { at: at(needed.replyBy) })}</p>
      <p>{t('supplement.ask')}:</p>
      <blockquote lang="vi">{needed.text}</blockquote>
      <ul>
        {dossier.components
          .filter(({ id }) => needed.components.includes(id))
          .map(({ id, name }) => (
            <li key={id}>{say(name)}</li>
          ))}
      </ul>
      <Link className="button button-main" to={`/ho-so/${dossier.code}/bo-sung`}>
        {t('supplement.start')}
      </Link>
    </Panel>
  );
}
