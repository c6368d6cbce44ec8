import { useId } from 'react';

/** A day picked in the browser's own calendar: the office looks days up, it does not remember them. */
export function DayBox({ label, value, min, max, onChange }: DayBoxProps) {
  const id = useId();
  return (
    <div className="field field-day">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} min={min} max={max} onChange={({ target }) => onChange(target.value)} />
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
