import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierView } from '../api/views';
import { Panel } from '../components/panel';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { ConfirmDraft } from './confirm-draft';
import { PayPanel } from './pay-panel';
import { isOver } from './stages';

/** What the reader must do now, or that it is nothing. */
export function Todo({ dossier }: { dossier: DossierView }) {
  const { t } = useTranslation();
  const { needed } = dossier;
  if (!needed) return isOver(dossier.stage) || hasNote(dossier) ? null : <p>{t('dossier.nothingTodo')}</p>;
  switch (needed.act) {
    case 'confirmDraft':
      return <ConfirmDraft key={needed.digest} dossier={dossier} needed={needed} />;
    case 'pay':
      return <PayPanel dossier={dossier} needed={needed} />;
    case 'supplement':
      return <Supplement dossier={dossier} needed={needed} />;
  }
}

/** Stages whose note says itself whether there is something to do. */
const hasNote = ({ stage, channel, parties, appointment }: DossierView): boolean =>
  stage === 'verification' ||
  stage === 'waitingPeriod' ||
  (stage === 'appearance' && appointment !== null) ||
  (stage === 'delivery' && (channel !== 'online' || parties.length > 0));

function Supplement({ dossier, needed }: { dossier: DossierView; needed: SupplementNeeded }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
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

type SupplementNeeded = NonNullable<DossierView['needed']> & { act: 'supplement' };
