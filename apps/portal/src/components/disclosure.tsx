import type { ReactNode } from 'react';

/** The browser's own "more": works before any script and for every reader. */
export function Disclosure({
  title,
  open = false,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="more" open={open}>
      <summary>{title}</summary>
      <div className="more-inside">{children}</div>
    </details>
  );
}
