import type { OfficeCode } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** A row of books that may be meant when somebody names a commune of today. */
export interface OfficeSeries {
  readonly office: OfficeCode;
  readonly name: string;
  /** Its own since it began, or of a unit that went into it, whole or in part. */
  readonly via: 'own' | 'takenOver' | 'part';
  /** Of a unit that was cut: the other communes that have a claim to its books, to be asked as well. */
  readonly alsoAsk: readonly OfficeCode[];
}

/**
 * Whose series are searched when an entry is looked for under an office: its own first, then those of the units it was made
 * of, by code. A book is never moved from one series to the other: an entry of 2018 keeps the office that registered it.
 */
export function seriesUnder(tx: Pick<EntityManager, 'query'>, office: OfficeCode): Promise<OfficeSeries[]> {
  return tx.query(
    `SELECT u.code AS office, u.authority AS name,
            CASE WHEN u.code = $1 THEN 'own' WHEN c.kind = 'split' THEN 'part' ELSE 'takenOver' END AS via,
            ARRAY(SELECT o.to_code FROM unit_change o
                  WHERE o.from_code = c.from_code AND o.to_code <> $1 ORDER BY o.to_code) AS "alsoAsk"
     FROM unit u LEFT JOIN unit_change c ON c.from_code = u.code AND c.to_code = $1
     WHERE u.code = $1 OR c.to_code IS NOT NULL
     ORDER BY u.code <> $1, u.code`,
    [office],
  );
}
