import { unknownFee } from '@hotich/catalogue';
import { as, type DossierId, NotAllowed, type PlannedFee } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import type { EntityManager } from 'typeorm';
import type { CaseRef } from '../view/read-case';

export interface Owed {
  readonly dossierId: DossierId;
  readonly code: string;
  /** Whole đồng, more than nothing. */
  readonly amount: number;
}

/**
 * What has to be paid on a dossier now, in the eyes of the transaction's viewer. Problems: `resource.notFound`;
 * `fee.unknown` where no council has resolved an amount, so that none may be demanded; `fee.nothingOwed`. Throws
 * `dossier.notNow` before it is the time to pay and after.
 */
export async function owedBy(tx: EntityManager, ref: CaseRef): Promise<Owed> {
  const [column, value] = 'id' in ref ? ['id', ref.id] : ['code', ref.code];
  const [row]: { id: string; code: string; stage: string; fee: PlannedFee | null }[] = await tx.query(
    `SELECT id, code, stage, matter -> 'plan' -> 'fee' AS fee FROM dossier WHERE ${column} = $1`,
    [value],
  );
  if (!row) throw notFound('dossier');
  const { fee, stage, code } = row;
  if (fee?.amount === 0 && fee.waiver?.reason === unknownFee) throw new Problem('fee.unknown', { code });
  if (!fee || fee.amount === 0) throw new Problem('fee.nothingOwed', { code });
  if (stage !== 'payment') throw new NotAllowed('dossier.notNow', { command: 'pay', stage });
  return { dossierId: as<DossierId>(row.id), code, amount: fee.amount };
}
