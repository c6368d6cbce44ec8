import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isLargeText, setLargeText } from './large-text';

/** What surrounds every page: skip link, name, navigation, the page itself, foot. */
export function Frame({ nav, tools, foot, children, name }: FrameProps) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="top">
        <div className="top-inside">
          <Link className="brand" to="/">
            <Mark />
            {name}
          </Link>
          <nav aria-label={t('app.menu')}>{nav}</nav>
          <div className="tools">{tools}</div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {foot !== undefined && <footer className="foot">{foot}</footer>}
    </>
  );
}

export function LargeTextSwitch() {
  const { t } = useTranslation();
  const [large, setLarge] = useState(isLargeText);
  const toggle = (): void => {
    setLargeText(!large);
    setLarge(!large);
  };
  return (
    <button type="button" className="tool" aria-pressed={large} onClick={toggle}>
      <span aria-hidden="true">A+ </span>
      {t('app.largeText')}
    </button>
  );
}

function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="currentColor" />
      <path d="M9 7v18M23 7v18M9 16h14" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

interface FrameProps {
  readonly name: string;
  readonly nav: ReactNode;
  readonly tools: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}
