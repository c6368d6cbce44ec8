import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { idOf } from './field-props';

/** What to mend, each line leading to its question. Takes the focus whenever it is asked for anew (`attempt`). */
export function ErrorSummary({
  lines,
  attempt,
}: {
  lines: readonly { field: string; sentence: string }[];
  attempt: number;
}) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
  }, [attempt]);
  if (lines.length === 0) return null;
  return (
    <div className="panel panel-bad" role="alert" tabIndex={-1} ref={panel}>
      <h2 className="panel-title">{t('complaint.summary')}</h2>
      <ul>
        {lines.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${idOf(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusOn(field);
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of options is not focusable itself: its chosen or first option is. */
function focusOn(field: string): void {
  const place = document.getElementById(idOf(field));
  const inside = place?.querySelector<HTMLElement>('input:checked, input');
  (inside ?? place)?.focus();
  place?.scrollIntoView({ block: 'center' });
}
