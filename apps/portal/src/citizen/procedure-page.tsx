import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { citizenSignIn } from '../api/citizen-client';
import type { Paper, ProcedureView } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { dong } from '../languages/moments';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { draftsQuery, meQuery, procedureQuery } from './queries';
import { useLimit } from './use-limit';

export function ProcedurePage() {
  const { code = '' } = useParams();
  const query = useQuery(procedureQuery(code));
  return <Loaded query={query}>{(procedure) => <Told procedure={procedure} />}</Loaded>;
}

function Told({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const limit = useLimit();
  const { fee, deadline, form } = procedure;
  return (
    <Page title={say(procedure.title)} lead={say(procedure.summary)}>
      <Start procedure={procedure} />
      <dl className="facts">
        <div>
          <dt>{t('procedure.when')}</dt>
          <dd>{limit(deadline)}</dd>
        </div>
        <div>
          <dt>{t('procedure.cost')}</dt>
          <dd>{fee.amount === 0 ? t('fee.none') : t('fee.some', { amount: dong(fee.amount) })}</dd>
        </div>
        <div>
          <dt>{t('procedure.where')}</dt>
          <dd>{t(`procedure.${procedure.competence}`)}</dd>
        </div>
      </dl>
      <h2>{t('procedure.papers')}</h2>
      <p>{t('procedure.papersLead')}</p>
      <ul className="papers">
        {procedure.components.map((paper) => (
          <PaperLine key={paper.id} paper={paper} procedure={procedure} />
        ))}
      </ul>
      <Disclosure title={t('procedure.asked')}>
        <ol>
          {form.pages.map((page) => (
            <li key={page.id}>{say(page.title)}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure title={t('procedure.ground')}>
        <p lang="vi">{procedure.ground}</p>
        <p lang="vi">{deadline.ground}</p>
        <p lang="vi">{fee.ground}</p>
      </Disclosure>
    </Page>
  );
}

function PaperLine({ paper, procedure }: { paper: Paper; procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const asked = paper.when ? procedure.form.fields[paper.when.field] : undefined;
  const answers =
    asked?.kind === 'choice'
      ? asked.options.filter(({ value }) => paper.when?.is.includes(value)).map(({ label }) => say(label))
      : [];
  return (
    <li>
      <strong>{say(paper.name)}</strong>
      <span className="small">
        {t(paper.handling === 'submit' ? 'procedure.submit' : 'procedure.present')}
        {paper.evidence !== null && ` · ${t('procedure.answered')}`}
      </span>
      {asked && (
        <span className="small">
          {t('procedure.condition', { question: say(asked.label), answer: answers.join(', ') })}
        </span>
      )}
      <Disclosure title={t('paper.ground')}>
        <p lang="vi">{paper.ground}</p>
      </Disclosure>
    </li>
  );
}

function Start({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { day } = useMoment();
  const me = useQuery({ ...meQuery, retry: false });
  const drafts = useQuery({ ...draftsQuery, enabled: me.data !== undefined });
  const start = `/thu-tuc/${procedure.code}/bat-dau`;
  const begun = drafts.data?.find((draft) => draft.procedure === procedure.code && draft.edition === procedure.edition);
  return (
    <p className="row">
      {begun && (
        <Link className="button button-main" to={`/to-khai/${begun.id}`}>
          {t('procedure.continue', { date: day(begun.changedAt) })}
        </Link>
      )}
      {me.data ? (
        <Link className={`button button-${begun ? 'plain' : 'main'}`} to={start}>
          {t(begun ? 'procedure.startAnew' : 'procedure.start')}
        </Link>
      ) : (
        // Straight to the sign-in, and from there into the form: a page between would only be clicked away.
        <a className="button button-main" href={citizenSignIn(start)}>
          {t('procedure.startSignIn')}
        </a>
      )}
    </p>
  );
}
