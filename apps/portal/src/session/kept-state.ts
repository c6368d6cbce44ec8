import { useState } from 'react';

/** The value, how to set it, how to change the latest one, and how to drop it once it has been sent. */
type Kept<Value> = [
  value: Value,
  keep: (value: Value) => void,
  revise: (change: (latest: Value) => Value) => void,
  forget: () => void,
];

/**
 * State that outlives a reload and a trip to the sign-in page: in this tab, or with `localStorage` on this device. Two
 * changes from one moment (files that arrive one after the other) both count: `revise` starts from what is stored.
 */
export function useKept<Value>(slot: string, initial: Value, store: Storage = sessionStorage): Kept<Value> {
  const [value, setValue] = useState<Value>(() => keptIn(store, slot, initial));
  const keep = (next: Value): void => {
    setValue(next);
    store.setItem(slot, JSON.stringify(next));
  };
  const revise = (change: (latest: Value) => Value): void => keep(change(keptIn(store, slot, initial)));
  const forget = (): void => {
    setValue(initial);
    store.removeItem(slot);
  };
  return [value, keep, revise, forget];
}

/** What was stored under a name by this very code; a text that is no JSON counts as nothing. */
function keptIn<Value>(store: Storage, slot: string, initial: Value): Value {
  const kept = store.getItem(slot);
  if (kept === null) return initial;
  try {
    return JSON.parse(kept) as Value;
  } catch {
    return initial;
  }
}
