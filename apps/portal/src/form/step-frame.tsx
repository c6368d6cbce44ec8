import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import { Page } from '../components/page';
import type { StepProps } from './wizard-props';

/** Heading, progress and buttons that all steps share. */
export function StepFrame({ walk, title, lead, next, children }: StepFrameProps) {
  const { t } = useTranslation();
  return (
    <Page title={title} lead={lead}>
      <p className="progress">
        <progress value={walk.n} max={walk.of} aria-hidden="true" />
        {t('form.progress', { n: walk.n, of: walk.of })}
      </p>
      {children}
      <div className="row row-end">
        {next}
        {walk.onBack && (
          <Button look="quiet" onPress={walk.onBack}>
            {t('act.back')}
          </Button>
        )}
      </div>
      {walk.status !== undefined && (
        <div className="small status" aria-live="polite">
          {walk.status}
        </div>
      )}
    </Page>
  );
}

interface StepFrameProps {
  readonly walk: StepProps;
  readonly title: string;
  readonly lead?: string;
  readonly next: ReactNode;
  readonly children: ReactNode;
}
