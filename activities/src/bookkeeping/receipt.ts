import type { DossierId, Instant, Plan } from '@hotich/domain';
import { localOf } from '@hotich/domain';
import { inTransaction, takeNumber } from '@hotich/persistence';
import type { DataSource } from 'typeorm';

/** Numbers the receipt (Mẫu 01 TT 03/2025/TT-VPCP) of an accepted dossier: once, whatever is repeated. */
export function issueReceipt(
  source: DataSource,
  { dossierId, plan, at }: { dossierId: DossierId; plan: Plan; at: Instant },
): Promise<{ receipt: string }> {
  return inTransaction(source, {}, async (tx) => {
    const [given]: { number: number; year: number }[] = await tx.query(
      'SELECT number, year FROM receipt WHERE dossier_id = $1',
      [dossierId],
    );
    if (given) return { receipt: receiptNumber(given.number, given.year) };
    const year = Number(localOf(at).date.slice(0, 4));
    const number = await takeNumber(tx, plan.office, 'receipt', year);
    await tx.query(
      'INSERT INTO receipt (dossier_id, office_code, year, number, issued_at) VALUES ($1, $2, $3, $4, $5)',
      [dossierId, plan.office, year, number, at],
    );
    return { receipt: receiptNumber(number, year) };
  });
}

/** As Mẫu 01 prints it: number/year-TTPVHCC. */
const receiptNumber = (number: number, year: number): string => `${String(number).padStart(2, '0')}/${year}-TTPVHCC`;
