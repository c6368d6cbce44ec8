import { recordAudit } from '@hotich/audit';
import { as, type DossierId, type Instant, NotAllowed, type PaymentId, type PersonKey } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import { inTransaction } from '@hotich/persistence';
import { EngineUnreachable } from '@hotich/temporal';
import type { DataSource, EntityManager } from 'typeorm';
import type { Act, ActEngine } from '../acts/carry-out-act';
import { carryOutPayAct, owePayAct, payAct } from './pay-act';

/** What the payment service has said under its signature. */
export interface PaidOnline {
  readonly payment: PaymentId;
  readonly reference: string;
  readonly amount: number;
  readonly paidAt: Instant;
  readonly receipt: string;
}

/**
 * Takes in that money has come. Contract:
 * 1. The money and the act it causes are written in one transaction; after its commit the act happens, whatever dies.
 * 2. A repeat changes nothing. Money for a payment that was closed meanwhile is noted all the same: it did come.
 * 3. When the process has no use for it (withdrawn, paid in cash before), the trail says so and the money is owed back.
 *
 * Works in the eyes of the payer, whom it finds by the payment. Problems: `resource.notFound`,
 * `payment.notificationRefused` for another amount than was asked for.
 */
export async function settlePayment(source: DataSource, engine: ActEngine, paid: PaidOnline): Promise<void> {
  const [row]: { payer: PersonKey | null }[] = await source.query('SELECT payer_of($1) AS payer', [paid.payment]);
  if (!row?.payer) throw notFound('payment');
  const viewer = { person: row.payer };
  const by = { is: 'applicant', person: row.payer } as const;
  const noted = await inTransaction(source, viewer, (tx) => noteMoney(tx, paid, by));
  if (noted === 'refused') throw new Problem('payment.notificationRefused', { reason: 'amount' });
  if (noted === 'known') return;
  try {
    await carryOutPayAct(source, viewer, engine, noted);
  } catch (error) {
    if (error instanceof EngineUnreachable) return;
    if (!(error instanceof NotAllowed)) throw error;
    await inTransaction(source, viewer, (tx) => audit(tx, noted.dossierId, 'payment.unused', error.code, paid));
  }
}

/** Writes the money and the act down; gives that act, or why there is none. */
async function noteMoney(
  tx: EntityManager,
  paid: PaidOnline,
  by: { readonly is: 'applicant'; readonly person: PersonKey },
): Promise<Act | 'refused' | 'known'> {
  const { payment, reference, amount, paidAt, receipt } = paid;
  const [row]: { dossier_id: string; amount: number; method: string; state: string }[] = await tx.query(
    'SELECT dossier_id, amount, method, state FROM payment WHERE id = $1 FOR UPDATE',
    [payment],
  );
  if (!row) throw notFound('payment');
  const dossierId = as<DossierId>(row.dossier_id);
  if (row.amount !== amount || row.method !== 'online') {
    await audit(tx, dossierId, 'payment.refused', 'payment.notificationRefused', paid);
    return 'refused';
  }
  if (row.state === 'paid') return 'known';
  await tx.query(
    `UPDATE payment SET state = 'paid', paid_at = $2, provider_reference = $3, provider_receipt = $4 WHERE id = $1`,
    [payment, paidAt, reference, receipt],
  );
  const act = payAct(dossierId, by, payment);
  await owePayAct(tx, act);
  await audit(tx, dossierId, 'payment.paid', 'done', paid);
  return act;
}

const audit = (
  tx: EntityManager,
  dossier: DossierId,
  action: string,
  outcome: string,
  { payment, amount }: PaidOnline,
): Promise<void> =>
  recordAudit(tx, { actor: 'payment-service', action, dossier, outcome, detail: { payment, amount } });
