import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { Button } from '../components/button';
import { ProblemPanel } from '../components/problem-panel';
import { partsOf } from '../languages/moments';
import type { useDraft } from './use-draft';

/** Whether what was typed is safe, and the choice between two versions when the draft was changed elsewhere. */
export function SavingLine({
  saving,
  takeNewer,
  keepMine,
}: Pick<ReturnType<typeof useDraft>, 'saving' | 'takeNewer' | 'keepMine'>) {
  const { t } = useTranslation();
  switch (saving.state) {
    case 'saving':
      return <p>{t('form.saving')}</p>;
    case 'saved':
      return <p>{t('form.saved', { time: partsOf(saving.at).time })}</p>;
    case 'unsaved':
      return <p className="warn-words">{t('form.unsaved')}</p>;
    case 'signedOut':
      return <ProblemPanel problem={new ApiProblem(401, 'session.expired')} />;
    case 'elsewhere': {
      const { newer } = saving;
      return (
        <div className="panel panel-warn" role="alert">
          <p className="panel-title">{t('form.elsewhere')}</p>
          <div className="row">
            <Button onPress={() => takeNewer(newer)}>{t('form.useNewer')}</Button>
            <Button onPress={() => keepMine(newer)}>{t('form.keepMine')}</Button>
          </div>
        </div>
      );
    }
  }
}
