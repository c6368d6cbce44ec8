import { useTranslation } from 'react-i18next';
import type { Paper, ProcedureView } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { mustBeSent } from '../form/answers';
import { useWords } from '../languages/use-words';
import { blankUrl } from './procedure-start';
import { useCondition } from './use-condition';

/** The papers by what is done with them: sent by everybody, sent by some, found by the office itself, shown when asked. */
export function ProcedurePapers({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { components } = procedure;
  const groups = [
    { name: t('procedure.always'), papers: components.filter((paper) => mustBeSent(paper) && !paper.when) },
    { name: t('procedure.sometimes'), papers: components.filter((paper) => mustBeSent(paper) && paper.when) },
    { name: t('procedure.found'), papers: components.filter(({ evidence }) => evidence !== null) },
    { name: t('procedure.shown'), papers: components.filter((paper) => !mustBeSent(paper) && paper.evidence === null) },
  ];
  return (
    <>
      <h2>{t('procedure.papers')}</h2>
      <p>
        <a href={blankUrl(procedure.code)} target="_blank" rel="noopener">
          {t('procedure.blank')}
        </a>
      </p>
      {groups
        .filter(({ papers }) => papers.length > 0)
        .map(({ name, papers }) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul className="papers">
              {papers.map((paper) => (
                <PaperLine key={paper.id} paper={paper} procedure={procedure} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function PaperLine({ paper, procedure }: { paper: Paper; procedure: ProcedureView }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const condition = useCondition(procedure.form)(paper.when ?? { field: '', is: [] });
  return (
    <li>
      <strong>{say(paper.name)}</strong>
      {paper.optional && <span className="small">{t('procedure.optional')}</span>}
      {condition && <span className="small">{t('procedure.condition', condition)}</span>}
      <Disclosure title={t('paper.ground')}>
        <p lang="vi">{paper.ground}</p>
      </Disclosure>
    </li>
  );
}
