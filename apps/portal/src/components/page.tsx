import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One page: its heading, the title of the window, and the focus that a reader by ear needs after moving here. */
export function Page({ title, lead, wide = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`;
  }, [title, t]);
  useEffect(() => {
    // Not on the very first page: there the browser starts at the top, skip link first.
    if (isFurtherPage(window.history.state)) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={wide ? 'page page-wide' : 'page'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

/** The router counts the pages of this visit in the history's own state. */
const isFurtherPage = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'idx' in state && Number(state.idx) > 0;

interface PageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}
