import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { ApiProblem, asProblem } from '../api/problem';
import { sendFile } from '../api/send-file';
import type { UploadedFile } from '../api/views';
import { Button } from '../components/button';
import { droppedFiles } from '../components/dropped-files';
import { useProblemSentence } from '../components/problem-sentence';

const accepted = ['application/pdf', 'image/jpeg', 'image/png'];
const mostBytes = 15 * 1024 * 1024;

/** The files of one paper: sent at once when picked, so that nothing is lost by leaving the page. */
export function PaperFiles({ component, name, files, uploadUrl, onAdded, onDropped }: PaperFilesProps) {
  const { t } = useTranslation();
  const sentence = useProblemSentence();
  const [sending, setSending] = useState('');
  const [trouble, setTrouble] = useState('');
  const send = async (picked: readonly File[]): Promise<void> => {
    setTrouble('');
    try {
      for (const file of picked) {
        if (file.size > mostBytes) throw new ApiProblem(413, 'request.tooLarge');
        setSending(file.name);
        onAdded({ ...(await sendFile<UploadedFile>(uploadUrl, file, { component })), component });
      }
    } catch (thrown) {
      setTrouble(sentence(asProblem(thrown)));
    } finally {
      setSending('');
    }
  };
  return (
    <div className="paper-files">
      <ul className="files">
        {files.map((file) => (
          <li key={file.id}>
            <span>{file.fileName}</span>
            <Button look="quiet" onPress={() => onDropped(file)} aria-label={`${t('act.remove')}: ${file.fileName}`}>
              {t('act.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <DropZone
        className="drop"
        aria-label={t('upload.zone', { name })}
        onDrop={({ items }) => void droppedFiles(items).then(send)}
      >
        <span className="drop-words">{t('upload.drop')} </span>
        <FileTrigger acceptedFileTypes={accepted} allowsMultiple onSelect={(list) => void send([...(list ?? [])])}>
          <Button isDisabled={sending !== ''} aria-label={`${t('upload.pick')}: ${name}`}>
            {t('upload.pick')}
          </Button>
        </FileTrigger>
        <span className="hint">{t('upload.kinds')}</span>
      </DropZone>
      <p className="small" role="status">
        {sending !== '' && t('upload.sending', { name: sending })}
      </p>
      <p className="complaint" role="alert">
        {trouble}
      </p>
    </div>
  );
}

interface PaperFilesProps {
  readonly component: string;
  readonly name: string;
  readonly files: readonly UploadedFile[];
  readonly uploadUrl: string;
  readonly onAdded: (file: UploadedFile) => void;
  readonly onDropped: (file: UploadedFile) => void;
}
