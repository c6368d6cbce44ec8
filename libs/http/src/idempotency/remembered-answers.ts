import type { DataSource } from 'typeorm';
import { Problem } from '../problem/problem';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}
/** One act of one caller: his id, its key, and the digest of what was asked. */
export interface Act {
  readonly actor: string;
  readonly key: string;
  readonly digest: string;
}

interface Row {
  readonly request_sha256: string;
  readonly status: number | null;
  readonly body: unknown;
}

/**
 * The table of first answers. Contract:
 * 1. Of two requests with one key only one runs; the other is refused or gets the first's answer.
 * 2. A row without an answer whose request has been gone for half a minute (its process died; no act takes that long) may be taken over by a repeat,
 *    which is safe because the act itself goes by the same key.
 */
export class RememberedAnswers {
  constructor(private readonly source: DataSource) {}

  /** Null when the caller may run; the earlier answer otherwise. Throws the problems of a reused or running key. */
  async begin({ actor, key, digest }: Act): Promise<Answer | null> {
    const mine: unknown[] = await this.source.query(
      `INSERT INTO idempotent_answer AS a (actor, key, request_sha256) VALUES ($1, $2, $3)
       ON CONFLICT (actor, key) DO UPDATE SET created_at = now()
         WHERE a.status IS NULL AND a.request_sha256 = $3 AND a.created_at < now() - interval '30 seconds'
       RETURNING key`,
      [actor, key, digest],
    );
    if (mine.length > 0) return null;
    const [row]: Row[] = await this.source.query(
      'SELECT request_sha256, status, body FROM idempotent_answer WHERE actor = $1 AND key = $2',
      [actor, key],
    );
    if (row && row.request_sha256 !== digest) throw new Problem('request.idempotencyKeyReused');
    // No row: the first was just given up, and the caller may ask again.
    if (!row || row.status === null) throw new Problem('request.inProgress');
    return { status: row.status, body: row.body };
  }

  async finish({ actor, key }: Act, { status, body }: Answer): Promise<void> {
    await this.source.query('UPDATE idempotent_answer SET status = $3, body = $4 WHERE actor = $1 AND key = $2', [
      actor,
      key,
      status,
      JSON.stringify(body ?? null),
    ]);
  }

  /** Forgets an act that did not come to an answer worth keeping, so that its repeat runs anew. */
  async giveUp({ actor, key }: Act): Promise<void> {
    await this.source.query('DELETE FROM idempotent_answer WHERE actor = $1 AND key = $2 AND status IS NULL', [
      actor,
      key,
    ]);
  }
}
