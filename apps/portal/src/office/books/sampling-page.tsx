import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answerOf } from '../../api/answer-of';
import { keyed } from '../../api/citizen-client';
import { office } from '../../api/office-client';
import { useAct } from '../../api/use-act';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ProblemPanel } from '../../components/problem-panel';
import { bookQuery, type Sampling, samplingQuery } from './book-queries';
import { SampledEntry } from './sampled-entry';

/** The sample of a volume, entry by entry beside its page; the verdict is computed, nobody sets it. */
export function SamplingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const sampling = useQuery(samplingQuery(id));
  return (
    <Page title={t('books.sampling.title')} lead={t('books.sampling.lead')} wide>
      <Loaded query={sampling}>{(found) => <Sample book={id} found={found} />}</Loaded>
      <Link to={`/quyen-so/${id}`}>{t('desk.back')}</Link>
    </Page>
  );
}

function Sample({ book, found: { ground, sampling } }: { book: string; found: Sampling }) {
  const { t } = useTranslation();
  const volume = useQuery(bookQuery(book));
  const draw = useAct(
    `draw-sample:${book}`,
    (_: null, key) => answerOf(office.POST('/books/{id}/sampling', { params: { path: { id: book }, ...keyed(key) } })),
    [['books']],
  );
  const entries = sampling?.entries ?? [];
  const next = sampling?.verdict === null ? entries.find(({ result }) => result === null) : undefined;
  const kind = volume.data?.kind;
  return (
    <>
      {sampling === null ? (
        <p>{t('books.sampling.none')}</p>
      ) : (
        <>
          <p>
            {t('books.sampling.plan', {
              lot: sampling.lotSize,
              sample: sampling.sampleSize,
              allowed: sampling.allowedErrors,
              ground,
            })}
          </p>
          <p role="status">
            {t('books.sampling.progress', {
              done: entries.filter(({ result }) => result !== null).length,
              all: entries.length,
              errors: entries.filter(({ result }) => result === 'differs').length,
            })}
          </p>
          {sampling.verdict !== null && (
            <p className={`panel panel-${sampling.verdict === 'accepted' ? 'good' : 'bad'}`}>
              {t(`books.sampling.${sampling.verdict}`)}
            </p>
          )}
        </>
      )}
      {next && kind && <SampledEntry key={next.entry} book={book} kind={kind} sampled={next} />}
      {draw.error && <ProblemPanel problem={draw.error} />}
      {(sampling === null || sampling.verdict === 'refused') && (
        <Button look="main" isDisabled={draw.isPending} onPress={() => draw.mutate(null)}>
          {t('books.sampling.draw')}
        </Button>
      )}
    </>
  );
}
