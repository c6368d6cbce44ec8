import { useId } from 'react';
import { useDayTold } from './use-day-told';

/** A day picked in the browser's own calendar: the office looks days up, it does not remember them. */
export function DayBox({ label, value, min, max, onChange }: DayBoxProps) {
  const id = useId();
  const told = useDayTold();
  return (
    <div className="field field-day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={min}
        max={max}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="small" id={`${id}-told`}>
        {told(value)}
      </span>
    </div>
  );
}

interface DayBoxProps {
  readonly label: string;
  readonly value: string;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly onChange: (day: string) => void;
}
