import { as, type PaymentId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../submission/uuid-v7';
import type { CaseRef } from '../view/read-case';
import { owedBy } from './owed-by';

export interface RequestedPayment {
  readonly payment: PaymentId;
  readonly amount: number;
  /** Of the dossier: all that the payment service learns of it. */
  readonly code: string;
}

/**
 * Opens the payment of a dossier, or finds the one that is open: who leaves the payment page and comes back pays the same
 * one. The caller then asks the payment service for its page. Throws what `owedBy` throws.
 */
export async function requestPayment(tx: EntityManager, ref: CaseRef): Promise<RequestedPayment> {
  const { dossierId, code, amount } = await owedBy(tx, ref);
  await tx.query(
    `INSERT INTO payment (id, dossier_id, amount, method, state) VALUES ($1, $2, $3, 'online', 'requested')
     ON CONFLICT (dossier_id) WHERE state = 'requested' DO NOTHING`,
    [uuidv7(), dossierId, amount],
  );
  const [open]: { id: string; amount: number }[] = await tx.query(
    `SELECT id, amount FROM payment WHERE dossier_id = $1 AND state = 'requested'`,
    [dossierId],
  );
  if (!open) throw new Error(`dossier ${dossierId} has no open payment`);
  return { payment: as<PaymentId>(open.id), amount: open.amount, code };
}

/** Notes the name that the payment service has given it, for reconciling. */
export async function noteReference(tx: EntityManager, payment: PaymentId, reference: string): Promise<void> {
  await tx.query('UPDATE payment SET provider_reference = $2 WHERE id = $1', [payment, reference]);
}
