import type { FieldSpec } from '@hotich/catalogue';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../languages/use-words';
import { dateOfParts, partsOfDate, type DateParts } from './date-parts';
import { idOf, useLabel, type FieldProps } from './field-props';

const order = ['day', 'month', 'year'] as const;

/** Three boxes: a date known by heart is typed faster than it is found in a calendar, and may be known in part. */
export function DateBoxes({
  name,
  spec,
  value,
  complaint,
  onChange,
  onLeave,
}: FieldProps<FieldSpec & { kind: 'date' | 'partialDate' }>) {
  const { t } = useTranslation();
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<{ parts: DateParts; value: string }>();
  // What was typed (`5` in the day's box) is shown as typed, unless the answer was changed from elsewhere.
  const current = String(value ?? '');
  const parts = typed && typed.value === current ? typed.parts : partsOfDate(current);
  const hint = spec.hint ? say(spec.hint) : t(spec.kind === 'date' ? 'field.date' : 'field.partialDate');
  const change = (part: keyof DateParts, text: string): void => {
    const next = { ...parts, [part]: text.replace(/\D/g, '') };
    const date = dateOfParts(next);
    setTyped({ parts: next, value: date });
    onChange(date);
  };
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-hint ${id}-complaint`}
      className="field"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      <span className="label" id={`${id}-label`}>
        {useLabel(spec)}
      </span>
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span className="complaint" id={`${id}-complaint`}>
        {complaint}
      </span>
      <div className="date-boxes">
        {order.map((part) => (
          <label key={part} className={`date-box date-box-${part}`}>
            <span>{t(`field.${part}`)}</span>
            <input
              id={part === 'day' ? idOf(name) : undefined}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              value={parts[part]}
              aria-invalid={complaint !== undefined}
              onChange={(event) => change(part, event.target.value)}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
