import type { EntityManager } from 'typeorm';

/**
 * The next number of a series, from 1 each year. Contract, on which the registers stand:
 * 1. The number is taken in the caller's transaction: given only if what uses it is written, so there is no gap.
 * 2. The row lock holds until that transaction ends: two callers of one series follow each other, so there is no duplicate.
 * 3. Callers take one number per series and transaction, as late as they can.
 */
export async function takeNumber(tx: EntityManager, office: string, series: string, year: number): Promise<number> {
  const [row]: { last_number: number }[] = await tx.query(
    `INSERT INTO serial_number AS s (office_code, series, year, last_number) VALUES ($1, $2, $3, 1)
     ON CONFLICT (office_code, series, year) DO UPDATE SET last_number = s.last_number + 1
     RETURNING last_number`,
    [office, series, year],
  );
  if (!row) throw new Error('serial_number gave no row');
  return row.last_number;
}
