import { useState } from 'react';

/** State that outlives a reload and a trip to the sign-in page, in this tab only. Call `forget` once it has been sent. */
export function useKept<Value>(slot: string, initial: Value): [Value, (value: Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(slot);
    if (kept === null) return initial;
    try {
      return JSON.parse(kept) as Value;
    } catch {
      return initial;
    }
  });
  const keep = (next: Value): void => {
    setValue(next);
    sessionStorage.setItem(slot, JSON.stringify(next));
  };
  const forget = (): void => {
    setValue(initial);
    sessionStorage.removeItem(slot);
  };
  return [value, keep, forget];
}
