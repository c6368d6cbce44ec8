import type { BookKind, OfficeCode } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { volumeNumber } from './volume';

export interface RegisteringOffice {
  readonly code: OfficeCode;
  /** As printed: `Ủy ban nhân dân xã ...`. */
  readonly authority: string;
}

/** The volume now written in; opened when the year has none. Its number follows on any digitised volume of that year. */
export interface OpenVolume {
  readonly id: string;
  readonly volume: string;
}

/**
 * Call only after a number of this series was taken in the same transaction: the lock on the series is what keeps two
 * first registrations of a year from opening two volumes.
 */
export async function openVolume(
  tx: EntityManager,
  office: RegisteringOffice,
  kind: BookKind,
  year: number,
  on: string,
): Promise<OpenVolume> {
  const [open]: OpenVolume[] = await tx.query(
    `SELECT id, volume FROM book
     WHERE office_code = $1 AND kind = $2 AND year = $3 AND origin = 'registered' AND closed_on IS NULL
     ORDER BY volume DESC LIMIT 1`,
    [office.code, kind, year],
  );
  if (open) return open;
  // Old volumes carry free numbers such as 2009/01: a leading year is no ordinal.
  const [last]: { ordinal: number }[] = await tx.query(
    `SELECT coalesce(max((substring(volume from '^(\\d{1,3})(?!\\d)'))::int), 0) AS ordinal FROM book
     WHERE office_code = $1 AND kind = $2 AND year = $3`,
    [office.code, kind, year],
  );
  const [made]: OpenVolume[] = await tx.query(
    `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, accepted, opened_on)
     VALUES ($1, $1, $2, $3, $4, $5, 'registered', true, $6) RETURNING id, volume`,
    [office.code, office.authority, kind, year, volumeNumber((last?.ordinal ?? 0) + 1, year, kind), on],
  );
  if (!made) throw new Error('book gave no row');
  return made;
}
