import { useEffect, useState } from 'react';

/** Walking a list without the mouse: j and k move, Enter opens, other letters as given. Silent while one types. */
export function useRowKeys(count: number, acts: Readonly<Record<string, (at: number) => void>>) {
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, count - 1));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const place = event.target instanceof HTMLElement ? event.target : null;
      const typing = place?.closest('input, textarea, select, [role="dialog"]');
      if (typing || event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
      if (event.key === 'j') setAt(Math.min(count - 1, current + 1));
      else if (event.key === 'k') setAt(Math.max(0, current - 1));
      // Enter on a link or a button is that one's own.
      else if (event.key === 'Enter' && place?.closest('a, button')) return;
      else acts[event.key]?.(current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [count, current, acts]);
  return { at: current, setAt };
}
