import type { PlainDate } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

export interface OfficeRow {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
}

/** Communes that register here on a day, by name; former units, and those we only know as places, take no dossiers. */
export const officesOn = (tx: Pick<EntityManager, 'query'>, day: PlainDate): Promise<OfficeRow[]> =>
  tx.query(
    `SELECT code, name, authority FROM unit
     WHERE kind = 'commune' AND takes_dossiers AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)
     ORDER BY name, code`,
    [day],
  );

/** The commune of a code if it registers on that day. */
export async function findOffice(
  tx: Pick<EntityManager, 'query'>,
  code: string,
  day: PlainDate,
): Promise<OfficeRow | null> {
  const [row]: OfficeRow[] = await tx.query(
    `SELECT code, name, authority FROM unit
     WHERE code = $1 AND kind = 'commune' AND takes_dossiers
       AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
    [code, day],
  );
  return row ?? null;
}
