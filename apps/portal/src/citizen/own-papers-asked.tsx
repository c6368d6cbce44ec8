import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcedureView } from '../api/views';
import { Button } from '../components/button';
import { OwnPapers } from './own-papers';
import { draftsQuery, meQuery } from './queries';

/** On a procedure's own page, for who has begun it: nobody is looked up because a page was opened, only when asked. */
export function OwnPapersAsked({ procedure }: { procedure: ProcedureView }) {
  const { t } = useTranslation();
  const me = useQuery({ ...meQuery, retry: false });
  const drafts = useQuery({ ...draftsQuery, enabled: me.data !== undefined });
  const [asked, setAsked] = useState(false);
  const begun = drafts.data?.find((draft) => draft.procedure === procedure.code && draft.edition === procedure.edition);
  if (!begun) return null;
  if (asked) return <OwnPapers draft={begun.id} version={begun.version} />;
  return (
    <p className="row">
      <Button onPress={() => setAsked(true)}>{t('ownPapers.ask')}</Button>
    </p>
  );
}
