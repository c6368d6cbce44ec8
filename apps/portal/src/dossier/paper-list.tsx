import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComponentView, FileRef } from '../api/views';
import { Disclosure } from '../components/disclosure';
import { useWords } from '../languages/use-words';

/** Each paper with what answered for it, as a sentence; the legal basis one click away. */
export function PaperList({
  components,
  fileUrl,
  withCorrection = false,
}: {
  components: readonly ComponentView[];
  fileUrl: (file: FileRef) => string;
  /** For the applicant: the way to have the register corrected where it is wrong. */
  withCorrection?: boolean;
}) {
  const { t } = useTranslation();
  const { say } = useWords();
  return (
    <ul className="papers">
      {components.map((paper) => (
        <li key={paper.id}>
          <p>
            <strong>{say(paper.name)}</strong>{' '}
            <span className={`tag tag-${paper.state}`}>{t(`paper.${paper.state}`)}</span>
          </p>
          <p>{say(paper.sentence)}</p>
          {withCorrection && paper.correction && (
            <p>
              {t('paper.wrongBook')}{' '}
              <Link to={`/thu-tuc/${paper.correction.procedure}/bat-dau`} state={{ answers: paper.correction.answers }}>
                {t('paper.correct')}
              </Link>
            </p>
          )}
          {paper.files.length > 0 && (
            <ul className="files">
              {paper.files.map((file) => (
                <li key={file.id}>
                  <a href={fileUrl(file)} target="_blank" rel="noopener">
                    {file.fileName}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <Disclosure title={t('paper.ground')}>
            <p lang="vi">{paper.ground}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
