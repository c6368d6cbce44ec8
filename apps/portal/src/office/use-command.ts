import { answerOf } from '../api/answer-of';
import { keyed } from '../api/citizen-client';
import { office } from '../api/office-client';
import { useAct } from '../api/use-act';
import type { ActOrder, CashOrder } from '../api/office-views';
import type { ActReceipt } from '../api/views';

/** An act upon one dossier. Refused or done, the dossier is read anew: the page never shows what it no longer is. */
export const useCommand = (id: string) =>
  useAct(`command:${id}`, (order: ActOrder | CashOrder, key) => answerOf<ActReceipt>(send(id, order, key)), [
    ['dossier', id],
    ['tasks'],
    ['approvals'],
  ]);

function send(id: string, order: ActOrder | CashOrder, key: string) {
  const params = { path: { id }, ...keyed(key) };
  if (order.do !== 'pay') return office.POST('/dossiers/{id}/commands', { params, body: order });
  const { receipt } = order;
  return office.POST('/dossiers/{id}/payment/cash', { params, body: receipt === undefined ? {} : { receipt } });
}
