import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { useAct } from '../api/use-act';
import type { ActOrder } from '../api/office-views';
import type { ActReceipt } from '../api/views';

/** An act upon one dossier. Refused or done, the dossier is read anew: the page never shows what it no longer is. */
export const useCommand = (id: string) =>
  useAct(
    `command:${id}`,
    (body: ActOrder, key) =>
      answerOf<ActReceipt>(office.POST('/dossiers/{id}/commands', { params: { path: { id }, ...keyed(key) }, body })),
    [['dossier', id], ['tasks'], ['approvals']],
  );
