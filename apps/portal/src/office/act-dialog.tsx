import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeDossier, OrderName } from '../api/office-views';
import { AskDialog } from '../components/ask-dialog';
import { useKept } from '../session/kept-state';
import { type ActDraft, emptyDraft, orderOf, partsAsked } from './acts/act-draft';
import { ActFields } from './acts/act-fields';
import { proposedMoment } from './acts/proposed-moment';
import { calendarQuery } from './queries';
import { useStaff } from './staff';
import type { useCommand } from './use-command';

/** Acts that end a matter or undo a result. */
const ending: readonly OrderName[] = ['refuse', 'withdraw', 'stop', 'cancelResult'];

/** Asks for what an act needs: a text, an office, a moment, the papers or people it is about. What is typed stays through conflict, closing and sign-in. */
export function ActDialog({ act, dossier, command, onClose, onDone }: ActDialogProps) {
  const { t } = useTranslation();
  const own = useStaff().office.code;
  const asksMoment = partsAsked(act).includes('moment');
  const calendar = useQuery({ ...calendarQuery, enabled: asksMoment }).data;
  const [opened] = useState(() => new Date());
  const [draft, , revise, forget] = useKept<ActDraft>(`act-draft:${dossier.id}:${act}`, {
    ...emptyDraft,
    to: act === 'forward' ? competentOffice(dossier, own) : '',
  });
  const filled = {
    ...draft,
    moment:
      draft.moment ??
      (asksMoment && calendar ? proposedMoment(act, dossier.clock?.due ?? null, opened, calendar) : null),
  };
  const order = orderOf(act, filled, dossier);
  return (
    <AskDialog
      title={t(`command.${act}`)}
      yes={t(`command.${act}`)}
      danger={ending.includes(act)}
      pending={command.isPending}
      blocked={order === null}
      problem={command.error}
      onYes={() =>
        order &&
        command.mutate(order, {
          onSuccess: () => {
            forget();
            onDone();
          },
        })
      }
      onClose={onClose}
    >
      <p>{t(`ask.${act}`)}</p>
      {command.error?.status === 409 && <p>{t('desk.changedNext')}</p>}
      <ActFields
        act={act}
        dossier={dossier}
        draft={filled}
        calendar={calendar}
        onChange={(change) => revise((latest) => ({ ...latest, ...change }))}
      />
    </AskDialog>
  );
}

/** The office that the form names, when it is another than this one: most likely the one that must decide. */
function competentOffice({ record }: OfficeDossier, own: string): string {
  const named = record.find(({ field }) => field === 'registrationOffice')?.answer;
  return typeof named === 'string' && named !== own ? named : '';
}

interface ActDialogProps {
  readonly act: OrderName;
  readonly dossier: OfficeDossier;
  readonly command: ReturnType<typeof useCommand>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
