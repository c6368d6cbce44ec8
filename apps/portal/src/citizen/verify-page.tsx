import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { answerOf } from '../api/answer-of';
import { citizen } from '../api/citizen-client';
import type { PaperVerdict } from '../api/views';
import { Button } from '../components/button';
import { Loaded } from '../components/loaded';
import { Page } from '../components/page';
import { TextBox } from '../components/text-box';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { proceduresQuery } from './queries';
import { VerifyFile } from './verify-file';

/** Open to all: whether a paper holds, by the code printed on it or by the file itself. */
export function VerifyPage() {
  const { code } = useParams();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim()) void navigate(`/xac-minh/${encodeURIComponent(typed.trim())}`);
  };
  return (
    <Page key={code ?? ''} title={t('verify.title')} lead={t('verify.lead')}>
      {code !== undefined && <ByCode code={code} />}
      <form onSubmit={check} className="row row-fields">
        <TextBox label={t('verify.code')} value={typed} onChange={setTyped} autoComplete="off" />
        <Button look={code === undefined ? 'main' : 'plain'} type="submit">
          {t('verify.check')}
        </Button>
      </form>
      <h2>{t('verify.dropTitle')}</h2>
      <VerifyFile />
    </Page>
  );
}

function ByCode({ code }: { code: string }) {
  const paper = useQuery({
    queryKey: ['verification', code],
    queryFn: () => answerOf<PaperVerdict>(citizen.GET('/verifications/{code}', { params: { path: { code } } })),
  });
  return <Loaded query={paper}>{(verdict) => <Verdict verdict={verdict} />}</Loaded>;
}

function Verdict({ verdict }: { verdict: PaperVerdict }) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const procedures = useQuery(proceduresQuery);
  const tone = { valid: 'good', replaced: 'warn', cancelled: 'bad', unknown: 'bad' } as const;
  const title = procedures.data?.find(({ code }) => code === verdict.procedure)?.title;
  return (
    <div className={`panel panel-${tone[verdict.verdict]}`} role="status">
      <h2 className="panel-title">{t(`verify.${verdict.verdict}`)}</h2>
      <p>{t(`verify.${verdict.verdict}Text`)}</p>
      <dl>
        {verdict.procedure && <Row name={t('verify.procedure')} value={title ? say(title) : verdict.procedure} />}
        {verdict.office && <Row name={t('verify.office')} value={verdict.office} />}
        {verdict.sealedAt && <Row name={t('verify.sealedAt')} value={at(verdict.sealedAt)} />}
        {verdict.sha256 && <Row name={t('verify.digest')} value={verdict.sha256} />}
      </dl>
    </div>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="wrap">{value}</dd>
    </div>
  );
}
