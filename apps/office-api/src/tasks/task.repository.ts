import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DeskStage } from './desk-stages';
import type { TaskCursor } from './task-cursor';
import { claimJoin, rankOf, taskColumns, type TaskRow } from './task-row';

export interface TaskQuery {
  readonly stages: readonly DeskStage[];
  /** LIKE pattern over names and code, or null. */
  readonly pattern: string | null;
  readonly after: TaskCursor | null;
  readonly limit: number;
}

export interface TaskPage {
  readonly rows: readonly (TaskRow & TaskCursor)[];
  readonly total: number;
}

/** Desk lists, read from the projection. The transaction's viewer limits them to one office. */
@Injectable()
export class TaskRepository {
  /** One statement for page and total, so that both speak of the same instant. */
  async page(tx: EntityManager, query: TaskQuery): Promise<TaskPage> {
    const { stages, pattern, after, limit } = query;
    const rows: (Found | NothingFound)[] = await tx.query(
      `WITH desk AS MATERIALIZED (
         SELECT d.*, ${rankOf} AS first_due FROM dossier d
         WHERE ${isListed} AND d.stage = ANY ($1)
           AND ($2::text IS NULL OR d.code ILIKE $2 OR unaccent(d.subject_name) ILIKE unaccent($2) OR unaccent(d.applicant_name) ILIKE unaccent($2))
       )
       SELECT (SELECT count(*)::int FROM desk) AS total, page.* FROM (SELECT 1) one LEFT JOIN LATERAL (
         SELECT ${taskColumns}, ${utc('d.first_due')} AS rank, ${utc('d.submitted_at')} AS submitted
         FROM desk d ${claimJoin}
         WHERE $3::text IS NULL OR (d.first_due, d.submitted_at, d.id) > ($3::timestamptz, $4::timestamptz, $5::uuid)
         ORDER BY d.first_due, d.submitted_at, d.id LIMIT $6
       ) page ON true`,
      [stages, pattern, after?.rank ?? null, after?.submitted ?? null, after?.id ?? null, limit],
    );
    return { rows: rows.flatMap((row) => (row.id === null ? [] : [row])), total: rows[0]?.total ?? 0 };
  }

  async counts(tx: EntityManager): Promise<ReadonlyMap<string, number>> {
    const rows: { stage: string; n: number }[] = await tx.query(
      `SELECT d.stage, count(*)::int AS n FROM dossier d WHERE ${isListed} GROUP BY d.stage`,
    );
    return new Map(rows.map(({ stage, n }) => [stage, n]));
  }
}

/** Somebody's turn, or nobody's because another office or a notice has it; while the machine works there is no list. */
const isListed = `(d.turn IS NOT NULL OR d.stage IN ('verification', 'waitingPeriod'))`;

/** PostgreSQL's own writing, always in UTC, whatever the session's zone: what {@link TaskCursor} holds. */
const utc = (moment: string): string =>
  `CASE WHEN isfinite(${moment}) THEN to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' ELSE 'infinity' END`;

/** The outer join gives one row of nothing where the page is empty, so that the total comes all the same. */
type NothingFound = { readonly id: null; readonly total: number };
type Found = TaskRow & TaskCursor & { readonly total: number };
