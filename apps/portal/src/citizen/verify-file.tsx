import { useMutation } from '@tanstack/react-query';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { citizenBase } from '../api/citizen-client';
import { asProblem } from '../api/problem';
import { sendFile } from '../api/send-file';
import type { FileVerdict } from '../api/views';
import { Button } from '../components/button';
import { droppedFiles } from '../components/dropped-files';
import { Loading } from '../components/loaded';
import { ProblemPanel } from '../components/problem-panel';
import { useMoment } from '../languages/use-moment';

/** A dropped PDF, judged by its signatures and by whether it is a paper that was issued here. */
export function VerifyFile() {
  const { t } = useTranslation();
  const judge = useMutation({
    mutationFn: (file: File) => sendFile<FileVerdict>(`${citizenBase}/verifications`, file),
  });
  return (
    <>
      <DropZone
        className="drop"
        aria-label={t('upload.zone', { name: 'PDF' })}
        onDrop={({ items }) => void droppedFiles(items).then(([file]) => file && judge.mutate(file))}
      >
        <span className="drop-words">{t('verify.drop')} </span>
        <FileTrigger acceptedFileTypes={['application/pdf']} onSelect={(list) => list?.[0] && judge.mutate(list[0])}>
          <Button isDisabled={judge.isPending}>{t('upload.pick')}</Button>
        </FileTrigger>
        <span className="hint">{t('verify.privacy')}</span>
      </DropZone>
      <div aria-live="polite">
        {judge.isPending && <Loading />}
        {judge.error && <ProblemPanel problem={asProblem(judge.error)} />}
        {judge.data && <Judged verdict={judge.data} />}
      </div>
    </>
  );
}

function Judged({ verdict }: { verdict: FileVerdict }) {
  const { t } = useTranslation();
  const { at } = useMoment();
  const good = verdict.verdict === 'valid';
  const doubtful = verdict.verdict === 'indeterminate';
  return (
    <div className={`panel panel-${good && verdict.known ? 'good' : good || doubtful ? 'warn' : 'bad'}`}>
      <h3 className="panel-title">{t(good ? 'verify.fileGood' : 'verify.fileBad')}</h3>
      <p>{t(verdict.known ? 'verify.fileKnown' : 'verify.fileUnknown')}</p>
      <dl>
        {verdict.signatures.map((signature, n) => (
          <div key={n}>
            <dt>{t('verify.signedBy')}</dt>
            <dd>
              {[signature.signer, signature.organisation].filter(Boolean).join(', ')}
              {signature.signedAt && (
                <>
                  <br />
                  {t('verify.signedAt')}: {at(signature.signedAt)}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
