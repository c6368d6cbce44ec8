import { isUuid } from '@hotich/domain';
import { notFound, type Page, pageOf, type PageQuery, Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecountDto, RecountRowDto } from './recount.dto';

/** As the database gives them: moments as dates. */
type Row<T, K extends keyof T> = Omit<T, K> & { readonly [M in K]: Date | null };
type RowMoments = 'dueBefore' | 'dueAfter' | 'originalBefore' | 'originalAfter' | 'toldAt';

/** What new calendars did to running deadlines. The transaction's viewer sees the rows of his own office. */
@Injectable()
export class RecountsService {
  constructor(private readonly source: DataSource) {}

  /** All runs, the newest first: one for each edition that took over, so they are few. */
  async list({ office }: Member): Promise<RecountDto[]> {
    const rows: (Omit<Row<RecountDto, 'endedAt'>, 'startedAt'> & { startedAt: Date })[] = await inTransaction(
      this.source,
      { office: office.code },
      (tx) =>
        tx.query(
          `SELECT r.version, r.from_version AS "fromVersion", c.ground, r.started_at AS "startedAt",
                  r.ended_at AS "endedAt", r.superseded_by AS "supersededBy", r.looked, r.moved, r.beyond,
                  (SELECT count(*)::int FROM calendar_recount_row w WHERE w.version = r.version) AS "movedHere"
           FROM calendar_recount r JOIN work_calendar c USING (version) ORDER BY r.started_at DESC, r.version DESC`,
        ),
    );
    return rows.map((row) => ({ ...row, startedAt: row.startedAt.toISOString(), endedAt: told(row.endedAt) }));
  }

  /** The dossiers of the caller's office that one run moved, by id. */
  rows({ office }: Member, version: string, { cursor, limit }: PageQuery): Promise<Page<RecountRowDto>> {
    if (cursor !== undefined && !isUuid(cursor))
      throw new Problem('request.invalid', {}, [{ field: 'cursor', rule: 'isUuid' }]);
    return inTransaction(this.source, { office: office.code }, async (tx) => {
      const [run]: { total: number }[] = await tx.query(
        `SELECT (SELECT count(*)::int FROM calendar_recount_row w WHERE w.version = r.version) AS total
         FROM calendar_recount r WHERE r.version = $1`,
        [version],
      );
      if (!run) throw notFound('recount');
      const rows: Row<RecountRowDto, RowMoments>[] = await tx.query(
        `SELECT d.id AS dossier, d.code, w.due_before AS "dueBefore", w.due_after AS "dueAfter",
                w.original_before AS "originalBefore", w.original_after AS "originalAfter", w.told_at AS "toldAt"
         FROM calendar_recount_row w JOIN dossier d ON d.id = w.dossier_id
         WHERE w.version = $1 AND ($2::uuid IS NULL OR d.id > $2) ORDER BY d.id LIMIT $3`,
        [version, cursor ?? null, limit + 1],
      );
      return pageOf(rows.map(rowDto), limit, run.total, ({ dossier }) => dossier);
    });
  }
}

const told = (moment: Date | null): string | null => moment && moment.toISOString();

const rowDto = ({ dossier, code, ...moments }: Row<RecountRowDto, RowMoments>): RecountRowDto => ({
  dossier,
  code,
  dueBefore: told(moments.dueBefore),
  dueAfter: told(moments.dueAfter),
  originalBefore: told(moments.originalBefore),
  originalAfter: told(moments.originalAfter),
  toldAt: told(moments.toldAt),
});
