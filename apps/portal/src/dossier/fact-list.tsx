import type { FactKind } from '@hotich/domain';
import { useTranslation } from 'react-i18next';
import type { ComponentView, TimelineFact } from '../api/views';
import { useMoment } from '../languages/use-moment';
import { useWords } from '../languages/use-words';
import { useDoer } from './step-line';
import { useFactSentences, type FactSurroundings } from './use-fact-sentences';

/** Steps of the machinery that tell a reader nothing the others do not. */
const quiet: readonly FactKind[] = ['clockSet', 'rendered'];

/** What happened, newest first, in the words people wrote. */
export function FactList({
  facts,
  components,
  verifications,
  officeName,
}: FactSurroundings & {
  facts: readonly TimelineFact[];
  components: readonly ComponentView[];
}) {
  const { t } = useTranslation();
  const { say } = useWords();
  const { at } = useMoment();
  const doer = useDoer();
  const sentencesOf = useFactSentences({ verifications, officeName });
  const nameOf = (item: string): string => {
    const name = components.find(({ id }) => id === item)?.name;
    return name ? say(name) : item;
  };
  return (
    <ol className="facts-line" reversed>
      {facts
        .filter(({ kind }) => !quiet.includes(kind))
        .toReversed()
        .map((fact) => (
          <li key={fact.seq}>
            <p>
              <strong>{t(`fact.${fact.kind}`)}</strong>
            </p>
            <p className="small">
              {doer(fact.by)} · {at(fact.at)}
            </p>
            {sentencesOf(fact).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {fact.kind === 'clockEvent' && typeof fact.detail?.['ground'] === 'string' && (
              <p lang="vi">{fact.detail['ground']}</p>
            )}
            {fact.text && <blockquote lang="vi">{fact.text}</blockquote>}
            {fact.items && fact.items.length > 0 && (
              <ul>
                {fact.items.map((item) => (
                  <li key={item}>{nameOf(item)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
}
