export interface Tick {
  readonly id: string;
  readonly text: string;
}

/** Some of a few: all in sight, each with its box. */
export function TickList({ legend, items, picked, onChange }: TickListProps) {
  return (
    <fieldset className="page-of-form">
      <legend>{legend}</legend>
      {items.map(({ id, text }) => (
        <label key={id} className="tick">
          <input
            type="checkbox"
            checked={picked.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...picked, id] : picked.filter((one) => one !== id))}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface TickListProps {
  readonly legend: string;
  readonly items: readonly Tick[];
  readonly picked: readonly string[];
  readonly onChange: (picked: readonly string[]) => void;
}
