import type { ReactNode } from 'react';

export type PanelTone = 'plain' | 'todo' | 'good' | 'warn' | 'bad';

/** A passage set apart by a rule at its side; the tone is always told in words too. */
export function Panel({ tone = 'plain', title, children }: { tone?: PanelTone; title?: string; children: ReactNode }) {
  return (
    <section className={`panel panel-${tone}`} aria-label={title}>
      {title !== undefined && <h2 className="panel-title">{title}</h2>}
      {children}
    </section>
  );
}
