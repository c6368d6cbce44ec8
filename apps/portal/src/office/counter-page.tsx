import { proceduresOn } from '@hotich/catalogue';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../components/page';
import { today } from '../languages/moments';
import { useWords } from '../languages/use-words';

/** The procedures on offer today; the catalogue itself is part of this portal. */
export function CounterPage() {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <Page title={t('counter.title')} lead={t('counter.lead')}>
      <ul className="ways">
        {proceduresOn(today()).map(({ code, title, summary }) => (
          <li key={code}>
            <Link to={`/quay/${code}`}>{say(title)}</Link>
            <p>{say(summary)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
