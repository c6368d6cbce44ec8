import { recordAudit } from '@hotich/audit';
import type { ActReceipt } from '@hotich/contracts';
import { type Actor, type DossierId, NotAllowed, type PaymentId } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { Act, ActEngine } from '../acts/carry-out-act';
import { owedBy } from './owed-by';
import { carryOutPayAct, owePayAct, payAct } from './pay-act';

export interface CashTaken {
  readonly dossier: DossierId;
  /** Made from the Idempotency-Key: a repeat is the same payment. */
  readonly payment: PaymentId;
  readonly by: Extract<Actor, { is: 'staff' }>;
  /** Number of the paper receipt handed over. */
  readonly receipt?: string;
}

/**
 * Notes money taken at the counter and carries out the act it causes. An online payment still open is closed; should its
 * money come all the same, it is noted and owed back. Refused by the process, the row is marked failed: the money in the
 * drawer goes back to who brought it. Throws what `owedBy` and the process throw; after `EngineUnreachable` the act follows.
 */
export async function takeCash(source: DataSource, engine: ActEngine, cash: CashTaken): Promise<ActReceipt> {
  const viewer = { office: cash.by.office };
  const act = await inTransaction(source, viewer, (tx) => noteCash(tx, cash));
  try {
    return await carryOutPayAct(source, viewer, engine, act);
  } catch (error) {
    if (error instanceof NotAllowed)
      await inTransaction(source, viewer, (tx) =>
        tx.query(`UPDATE payment SET state = 'failed' WHERE id = $1 AND method = 'cash'`, [cash.payment]),
      );
    throw error;
  }
}

async function noteCash(tx: EntityManager, { dossier, payment, by, receipt }: CashTaken): Promise<Act> {
  const act = payAct(dossier, by, payment);
  const earlier: unknown[] = await tx.query('SELECT 1 FROM payment WHERE id = $1', [payment]);
  if (earlier.length > 0) return act;
  const { amount } = await owedBy(tx, { id: dossier });
  await tx.query(`UPDATE payment SET state = 'expired' WHERE dossier_id = $1 AND state = 'requested'`, [dossier]);
  await tx.query(
    `INSERT INTO payment (id, dossier_id, amount, method, state, provider_receipt, paid_at, by_staff)
     VALUES ($1, $2, $3, 'cash', 'paid', $4, now(), $5)`,
    [payment, dossier, amount, receipt ?? null, by.id],
  );
  await owePayAct(tx, act);
  await recordAudit(tx, {
    actor: `staff:${by.id}`,
    office: by.office,
    action: 'payment.cash',
    dossier,
    outcome: 'done',
    detail: { payment, amount },
  });
  return act;
}
