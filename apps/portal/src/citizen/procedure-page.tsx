import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ProcedureView } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { useWords } from '../languages/use-words';
import { OwnPapersAsked } from './own-papers-asked';
import { ProcedureFacts } from './procedure-facts';
import { ProcedurePapers } from './procedure-papers';
import { ProcedureStart } from './procedure-start';
import { procedureQuery } from './queries';

export function ProcedurePage() {
  const { code = '' } = useParams();
  const query = useQuery(procedureQuery(code));
  return <Loaded query={query}>{(procedure) => <Told procedure={procedure} />}</Loaded>;
}

function Told({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <Page title={say(procedure.title)} lead={say(procedure.summary)}>
      <ProcedureStart procedure={procedure} />
      <OwnPapersAsked procedure={procedure} />
      <ProcedureFacts procedure={procedure} />
      <ProcedurePapers procedure={procedure} />
      <Disclosure title={t('procedure.asked')}>
        <ol>
          {procedure.form.pages.map((page) => (
            <li key={page.id}>{say(page.title)}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure title={t('procedure.ground')}>
        <ul lang="vi">
          {groundsOf(procedure).map((ground) => (
            <li key={ground}>{ground}</li>
          ))}
        </ul>
      </Disclosure>
    </Page>
  );
}

/** Each ground once, in the order in which the page tells what it founds. */
function groundsOf(procedure: ProcedureView): string[] {
  const { ground, competence, deadline, deadlineWhen = [], fee, presence, proxy, duty } = procedure;
  return [
    ...new Set([
      ground,
      competence.ground,
      deadline.ground,
      ...(deadline.extension ? [deadline.extension.ground] : []),
      ...deadlineWhen.map(({ rule }) => rule.ground),
      fee.ground,
      presence.ground,
      proxy.ground,
      ...(duty ? [duty.ground] : []),
    ]),
  ];
}
