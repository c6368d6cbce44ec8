import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkerEnvironment } from '../worker.environment';

/** Rows a statement takes at most: a long absence must not end in one that locks for minutes. */
const batch = 1_000;

/**
 * Throws away what has served its purpose: answers remembered for repeats, notices that were sent, and drafts nobody has
 * touched, submitted or not (data are kept no longer than they are needed, Law 91/2025/QH15). Notices given up stay: somebody
 * has to look at them. Two workers cleaning at once hinder each other no more than two readers.
 */
@Injectable()
export class CleaningRelay {
  constructor(
    private readonly source: DataSource,
    @Inject(WorkerEnvironment)
    private readonly env: Pick<WorkerEnvironment, 'KEEP_ANSWERS_DAYS' | 'KEEP_NOTICES_DAYS' | 'KEEP_DRAFTS_DAYS'>,
  ) {}

  /** One round; how many rows went. Zero when nothing is left that is old enough. */
  async round(): Promise<number> {
    const { KEEP_ANSWERS_DAYS, KEEP_NOTICES_DAYS, KEEP_DRAFTS_DAYS } = this.env;
    const answers = await this.clear('idempotent_answer', '(actor, key)', 'created_at', KEEP_ANSWERS_DAYS);
    const notices = await this.clear('notice', '(id)', 'sent_at', KEEP_NOTICES_DAYS);
    const drafts = await this.clear('draft', '(id)', 'changed_at', KEEP_DRAFTS_DAYS);
    return answers + notices + drafts;
  }

  /** A row whose moment is not set yet (a notice that waits) is never old. */
  private async clear(
    table: 'idempotent_answer' | 'notice' | 'draft',
    key: '(id)' | '(actor, key)',
    moment: 'created_at' | 'sent_at' | 'changed_at',
    days: number,
  ): Promise<number> {
    const columns = key.slice(1, -1);
    const [{ gone }]: [{ gone: number }] = await this.source.query(
      `WITH gone AS (
         DELETE FROM ${table} WHERE ${key} IN (
           SELECT ${columns} FROM ${table} WHERE ${moment} < now() - $1 * interval '1 day' LIMIT ${batch}
         ) RETURNING 1
       )
       SELECT count(*)::int AS gone FROM gone`,
      [days],
    );
    return gone;
  }
}
