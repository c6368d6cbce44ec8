import type { BookKind } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** What is there of one series: all volumes of one registering office, kind and year. */
export interface SeriesCoverage {
  readonly officeCode: string;
  /** The office as it was named; a predecessor whose books this office keeps has a code of its own. */
  readonly officeName: string;
  readonly predecessor: boolean;
  readonly kind: BookKind;
  readonly year: number;
  readonly volumes: number;
  readonly acceptedVolumes: number;
  readonly closedVolumes: number;
  readonly entries: number;
  /** Greatest number of the series; null for a series without entries. */
  readonly greatest: number | null;
  /** Numbers from 1 to the greatest that no entry has. */
  readonly missing: number;
  readonly withPageImage: number;
  readonly keyed: number;
  readonly doubleKeyed: number;
  readonly verified: number;
  readonly registered: number;
}

/** Coverage of the books that the caller's office keeps, its predecessors' among them, newest year first. */
export function coverageOf(tx: EntityManager): Promise<SeriesCoverage[]> {
  return tx.query(
    `SELECT b.office_code AS "officeCode", min(b.office_name) AS "officeName",
            bool_and(b.office_code <> b.holding_office_code) AS predecessor, b.kind, b.year,
            count(*)::int AS volumes, count(*) FILTER (WHERE b.accepted)::int AS "acceptedVolumes",
            count(*) FILTER (WHERE b.closed_on IS NOT NULL)::int AS "closedVolumes",
            coalesce(sum(c.entries), 0)::int AS entries, max(c.last_number) AS greatest,
            (coalesce(max(c.last_number), 0) - coalesce(sum(c.numbers), 0))::int AS missing,
            coalesce(sum(c.with_image), 0)::int AS "withPageImage", coalesce(sum(c.keyed), 0)::int AS keyed,
            coalesce(sum(c.double_keyed), 0)::int AS "doubleKeyed", coalesce(sum(c.verified), 0)::int AS verified,
            coalesce(sum(c.registered), 0)::int AS registered
     FROM book b LEFT JOIN book_counts() c ON c.book_id = b.id
     GROUP BY b.office_code, b.kind, b.year
     ORDER BY b.year DESC, b.kind, b.office_code`,
  );
}
