import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { officeBase } from '../../api/office-client';
import { asProblem } from '../../api/problem';
import { sendFile } from '../../api/send-file';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ProblemPanel } from '../../components/problem-panel';
import { useStaff } from '../staff';
import { differencesQuery, type KeyingReport } from './book-queries';
import { DifferencePanel } from './difference-panel';

/** Two keyings of one volume: the second one comes in here, and a third person decides what differs. */
export function DoubleKeyingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const roles = useStaff().roles;
  return (
    <Page title={t('books.keying.title')} lead={t('books.keying.lead')} wide>
      {roles.some((role) => role === 'civilStatusOfficer' || role === 'receptionist' || role === 'administrator') && (
        <SecondKeying book={id} />
      )}
      {roles.some((role) => role === 'civilStatusOfficer' || role === 'leader') && <Differences book={id} />}
      <Link to={`/quyen-so/${id}`}>{t('desk.back')}</Link>
    </Page>
  );
}

function SecondKeying({ book }: { book: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const bring = useMutation({
    mutationFn: (file: File) => sendFile<KeyingReport>(`${officeBase}/books/${book}/second-keying`, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['books'] }),
  });
  return (
    <section>
      <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(list) => list?.[0] && bring.mutate(list[0])}>
        <Button isDisabled={bring.isPending}>{t('books.keying.pick')}</Button>
      </FileTrigger>
      <div aria-live="polite">
        {bring.isPending && <p className="loading">{t('books.keying.reading')}</p>}
        {bring.error && <ProblemPanel problem={asProblem(bring.error)} />}
        {bring.data && <Compared report={bring.data} />}
      </div>
    </section>
  );
}

function Compared({ report }: { report: KeyingReport }) {
  const { t } = useTranslation();
  const { compared, equal, differences, onlyFirst, onlySecond } = report;
  return (
    <div className="panel panel-plain">
      <p>{t('books.keying.result', { compared, equal, differences })}</p>
      {onlyFirst.length > 0 && <p>{t('books.keying.onlyFirst', { numbers: onlyFirst.join(', ') })}</p>}
      {onlySecond.length > 0 && <p>{t('books.keying.onlySecond', { numbers: onlySecond.join(', ') })}</p>}
      {report.report.length > 0 && <p>{t('books.keying.refused', { n: report.report.length })}</p>}
    </div>
  );
}

function Differences({ book }: { book: string }) {
  const { t } = useTranslation();
  const differences = useQuery(differencesQuery(book));
  return (
    <Loaded query={differences}>
      {(list) =>
        list.length === 0 ? (
          <p>{t('books.keying.none')}</p>
        ) : (
          <ul className="lines">
            {list.map((one) => (
              <li key={one.id}>
                <DifferencePanel book={book} difference={one} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
