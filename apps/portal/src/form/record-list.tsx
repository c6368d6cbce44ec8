import type { QuestionAndAnswer } from '@hotich/catalogue';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '../api/views';
import { dayOf } from '../languages/moments';
import { useWords } from '../languages/use-words';

/** Questions and answers under each other, page by page. `heading` gives each page its title and its "change". */
export function RecordList({ record, offices = [], heading }: RecordListProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const pages = [...new Set(record.map(({ page }) => page))];
  const shown = ({ answer, shown: words, field }: QuestionAndAnswer): string => {
    if (answer === null) return t('state.notGiven');
    if (words) return say(words);
    // Offices are answered by their code; people know them by name.
    const office = field.endsWith('Office') ? offices.find(({ code }) => code === answer) : undefined;
    return office?.authority ?? dayOf(String(answer));
  };
  return pages.map((page) => (
    <section key={page} className="record">
      {heading?.(page)}
      <dl>
        {record
          .filter((line) => line.page === page)
          .map((line) => (
            <div key={line.field}>
              <dt>{say(line.question)}</dt>
              <dd>{shown(line)}</dd>
            </div>
          ))}
      </dl>
    </section>
  ));
}

interface RecordListProps {
  readonly record: readonly QuestionAndAnswer[];
  readonly offices?: readonly Office[] | undefined;
  readonly heading?: (page: string) => ReactNode;
}
