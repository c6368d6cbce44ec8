import type { FieldSpec } from '@hotich/catalogue';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../languages/use-words';
import { idOf, useLabel, type FieldProps } from './field-props';
import { partsOfTime, timeOfParts, type TimeParts } from './time-parts';

const order = ['hour', 'minute'] as const;

/** Two boxes of a 24-hour clock: the browser's own field would ask for "SA" or "CH" on some devices. */
export function TimeBoxes({
  name,
  spec,
  value,
  complaint,
  onChange,
  onLeave,
}: FieldProps<FieldSpec & { kind: 'time' }>) {
  const { t } = useTranslation();
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<{ parts: TimeParts; value: string }>();
  // What was typed (`7` in the hour's box) is shown as typed, unless the answer was changed from elsewhere.
  const current = String(value ?? '');
  const parts = typed && typed.value === current ? typed.parts : partsOfTime(current);
  const change = (part: keyof TimeParts, text: string): void => {
    const next = { ...parts, [part]: text.replace(/\D/g, '') };
    const time = timeOfParts(next);
    setTyped({ parts: next, value: time });
    onChange(time);
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
        {spec.hint ? say(spec.hint) : t('field.time')}
      </span>
      <span className="complaint" id={`${id}-complaint`}>
        {complaint}
      </span>
      <div className="date-boxes">
        {order.map((part) => (
          <label key={part} className="date-box">
            <span>{t(`field.${part}`)}</span>
            <input
              id={part === 'hour' ? idOf(name) : undefined}
              inputMode="numeric"
              autoComplete="off"
              maxLength={2}
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
