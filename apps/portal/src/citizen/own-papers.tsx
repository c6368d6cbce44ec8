import type { Words } from '@hotich/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import { Disclosure } from '../components/disclosure';
import { useWords } from '../languages/use-words';

const answers = ['notNeeded', 'needed', 'unknown'] as const;

interface OwnPaper {
  readonly component: string;
  readonly name: Words;
  readonly answer: (typeof answers)[number];
  readonly sentence: Words;
  readonly ground: string;
}

/** Of the tags of a dossier's papers, those that say the same. */
const tags = { notNeeded: 'waived', needed: 'needed', unknown: 'unchecked' } as const;

/**
 * "My papers": what the registers answer for already, what is to be brought, and what is looked up with the dossier. By
 * the answers as they were saved; without an answer the form goes on as before.
 */
export function OwnPapers({ draft, version, saved = true }: OwnPapersProps) {
  const { t } = useTranslation();
  const preview = useQuery({
    queryKey: ['own-papers', draft, version],
    queryFn: () =>
      answerOf<{ readonly items: readonly OwnPaper[] }>(citizen.POST('/evidence-previews', { body: { draft } })),
    enabled: saved,
    staleTime: Infinity,
    retry: false,
  });
  const items = preview.data?.items ?? [];
  return (
    <section className="panel" aria-labelledby="own-papers">
      <h2 id="own-papers">{t('ownPapers.title')}</h2>
      <p className="small">{t('ownPapers.lead')}</p>
      <div aria-live="polite">
        {preview.isPending && <p className="small">{t('ownPapers.looking')}</p>}
        {preview.isError && <p>{t('ownPapers.later')}</p>}
        {preview.data && items.length === 0 && <p>{t('ownPapers.none')}</p>}
      </div>
      {answers.map((answer) => (
        <OneGroup key={answer} answer={answer} papers={items.filter((one) => one.answer === answer)} />
      ))}
    </section>
  );
}

function OneGroup({ answer, papers }: { answer: OwnPaper['answer']; papers: readonly OwnPaper[] }) {
  const { t } = useTranslation();
  const { say } = useWords();
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{t(`ownPapers.${answer}`)}</h3>
      <ul className="papers">
        {papers.map(({ component, name, sentence, ground }) => (
          <li key={component}>
            <p>
              <strong>{say(name)}</strong>{' '}
              <span className={`tag tag-${tags[answer]}`}>{t(`ownPapers.tag.${answer}`)}</span>
            </p>
            <p>{say(sentence)}</p>
            <Disclosure title={t('paper.ground')}>
              <p lang="vi">{ground}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

interface OwnPapersProps {
  readonly draft: string;
  /** Other answers are another question. */
  readonly version: number;
  /** False while what was typed is on its way: the answer would be to what stood there before. */
  readonly saved?: boolean;
}
