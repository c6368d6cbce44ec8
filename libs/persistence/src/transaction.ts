import type { DataSource, EntityManager } from 'typeorm';

/** For whom a transaction works. The row guards of the database read these settings; unset, an API role sees nothing. */
export interface Viewer {
  readonly office?: string;
  readonly person?: string;
}

/**
 * One transaction in the eyes of one viewer. Opened by the use case and handed on; repositories never open their own.
 * The settings end with the transaction, so that a pooled connection carries nobody's eyes to the next caller.
 */
export function inTransaction<T>(
  source: DataSource,
  viewer: Viewer,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return source.transaction(async (tx) => {
    await tx.query(`SELECT set_config('hotich.office', $1, true), set_config('hotich.person', $2, true)`, [
      viewer.office ?? '',
      viewer.person ?? '',
    ]);
    return work(tx);
  });
}
