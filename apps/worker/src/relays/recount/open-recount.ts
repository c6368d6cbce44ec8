import { inTransaction } from '@hotich/persistence';
import type { DataSource, EntityManager } from 'typeorm';

/** A run that is under way. */
export interface Recounting {
  readonly version: string;
  /** Why the calendar was changed, and who did it: an id, as ledgers have it. */
  readonly ground: string;
  readonly by: string;
}

interface Edition extends Recounting {
  readonly before: string | null;
  readonly begun: boolean;
  readonly ended: boolean;
}

/** The run for the calendar in force, begun if need be. Null when it has ended, or when no edition came before it. */
export async function openRecount(source: DataSource): Promise<Recounting | null> {
  const [newest]: Edition[] = await source.query(`
    SELECT c.version, coalesce(c.ground, c.version) AS ground, coalesce(c.published_by::text, 'process') AS by,
           b.version AS before, r.version IS NOT NULL AS begun, r.ended_at IS NOT NULL AS ended
    FROM (SELECT * FROM work_calendar ORDER BY published_at DESC, version DESC LIMIT 1) c
    LEFT JOIN LATERAL (
      SELECT version FROM work_calendar WHERE version <> c.version ORDER BY published_at DESC, version DESC LIMIT 1
    ) b ON true
    LEFT JOIN calendar_recount r ON r.version = c.version`);
  if (!newest || newest.before === null || newest.ended) return null;
  if (!newest.begun) await inTransaction(source, {}, (tx) => begin(tx, newest.version, newest.before));
  return { version: newest.version, ground: newest.ground, by: newest.by };
}

/** Begins a run and ends those of older editions: whom they have not told yet, this one will. */
async function begin(tx: EntityManager, version: string, before: string | null): Promise<void> {
  await tx.query('INSERT INTO calendar_recount (version, from_version) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    version,
    before,
  ]);
  await tx.query(
    `WITH outrun AS (
       UPDATE calendar_recount SET superseded_by = $1, ended_at = now() WHERE version <> $1 AND ended_at IS NULL
       RETURNING version
     )
     UPDATE calendar_recount_row r SET tell_after = NULL FROM outrun o
     WHERE r.version = o.version AND r.tell_after IS NOT NULL`,
    [version],
  );
}

/** Whether everything was looked at and nobody is left to be told. */
export async function isDone(source: DataSource, { version }: Recounting): Promise<boolean> {
  const [row]: { done: boolean }[] = await source.query(
    `SELECT r.sweeps_done = 2 AND NOT EXISTS (
       SELECT 1 FROM calendar_recount_row w WHERE w.version = r.version AND w.tell_after IS NOT NULL) AS done
     FROM calendar_recount r WHERE r.version = $1`,
    [version],
  );
  return row?.done ?? false;
}
