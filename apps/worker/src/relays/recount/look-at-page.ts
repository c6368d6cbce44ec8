import {
  type ClockReading,
  type Counted,
  type DeadlineRule,
  type LedgerEntry,
  type Outcome,
  recount,
  type WorkCalendar,
} from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { Recounting } from './open-recount';

const page = 1_000;
/**
 * A process may still read clocks by a calendar that it has kept for half a minute, and take a while to write down what it
 * read. What changed in that time is looked at once more.
 */
const untilAllKnow = '45 seconds';

interface Sweep {
  readonly done: number;
  readonly cursor: string | null;
  readonly startedAt: Date;
  readonly due: boolean;
  readonly calendar: WorkCalendar;
}

interface OpenDossier {
  readonly id: string;
  readonly office: string;
  readonly ledger: readonly LedgerEntry[];
  readonly rule: DeadlineRule;
  readonly clock: ClockReading;
}

/**
 * Counts the next page of open dossiers again and writes down which moved, with how far it got, in one transaction.
 * Zero when there was nothing to look at, or is not now.
 */
export function lookAtPage(source: DataSource, { version }: Recounting): Promise<number> {
  return inTransaction(source, {}, async (tx) => {
    // Locked: of two workers the second waits for the page of the first, and then takes the next.
    const [sweep]: Sweep[] = await tx.query(
      `SELECT r.sweeps_done AS done, r.cursor, r.started_at AS "startedAt", c.content AS calendar,
              r.ended_at IS NULL AND (r.sweeps_done = 0
                OR r.sweeps_done = 1 AND c.published_at < now() - interval '${untilAllKnow}') AS due
       FROM calendar_recount r JOIN work_calendar c USING (version) WHERE r.version = $1 FOR UPDATE OF r`,
      [version],
    );
    if (!sweep?.due) return 0;
    const { last, atEnd, open } = await nextPage(tx, version, sweep);
    const offices = new Map(open.map(({ id, office }) => [id, office]));
    const { moved, beyond } = recount(open.map(counted), sweep.calendar);
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO calendar_recount_row
         (version, dossier_id, office_code, due_before, due_after, original_before, original_after)
       SELECT $1, id, office, due_before, due_after, original_before, original_after
       FROM jsonb_to_recordset($2::jsonb) AS m (id uuid, office text, due_before timestamptz, due_after timestamptz,
         original_before timestamptz, original_after timestamptz)
       ON CONFLICT DO NOTHING RETURNING dossier_id AS id`,
      [
        version,
        JSON.stringify(
          moved.map(({ id, from, to }) => ({
            id,
            office: offices.get(id),
            due_before: from.due,
            due_after: to.due,
            original_before: from.dueOriginal,
            original_after: to.dueOriginal,
          })),
        ),
      ],
    );
    await tx.query(
      `UPDATE calendar_recount SET cursor = $2, sweeps_done = sweeps_done + $3, looked = looked + $4, moved = moved + $5,
         beyond = beyond + $6 WHERE version = $1`,
      [
        version,
        atEnd ? null : last,
        atEnd ? 1 : 0,
        // The second sweep looks at dossiers again; they are counted as one.
        sweep.done === 0 ? open.length : 0,
        rows.length,
        sweep.done === 0 ? beyond.length : 0,
      ],
    );
    return atEnd ? open.length : page;
  });
}

/**
 * The next dossiers that have not ended; of them those are open that were accepted, not decided, and not read by this
 * calendar yet. In the second sweep only what changed since the run began. What a page holds is told by plain columns: how
 * many rows a JSON condition leaves the planner cannot know, and it would sort the whole table for every page.
 */
async function nextPage(
  tx: EntityManager,
  version: string,
  { done, cursor, startedAt }: Sweep,
): Promise<{ last: string | null; atEnd: boolean; open: OpenDossier[] }> {
  const rows: (OpenDossier & { readonly isOpen: boolean })[] = await tx.query(
    `WITH page AS MATERIALIZED (
       SELECT id, office_code, state, matter FROM dossier
       WHERE ($1::uuid IS NULL OR id > $1) AND ($2::timestamptz IS NULL OR changed_at >= $2) AND stage <> ALL ($4::text[])
       ORDER BY id LIMIT ${page}
     )
     SELECT id, office_code AS office, open AS "isOpen",
            CASE WHEN open THEN state -> 'ledger' END AS ledger, CASE WHEN open THEN state -> 'clock' END AS clock,
            CASE WHEN open THEN matter #> '{plan,deadline}' END AS rule
     FROM page, LATERAL (
       SELECT coalesce(state @> '{"accepted": true, "sealed": false, "outcome": null}'
         AND state #>> '{clock,calendar}' <> $3, false) AS open
     ) o ORDER BY id`,
    [cursor, done === 0 ? null : startedAt, version, ended],
  );
  const last = rows.at(-1)?.id ?? null;
  return { last, atEnd: rows.length < page, open: rows.filter(({ isOpen }) => isOpen) };
}

const ended: readonly Outcome[] = ['delivered', 'refused', 'withdrawn', 'stopped', 'forwarded', 'cancelled'];

const counted = ({ id, office, ledger, rule, clock }: OpenDossier): Counted => ({
  id,
  office,
  ledger,
  rule,
  was: clock,
});
