import type { BookkeepingActivities } from '@hotich/contracts';
import type { DataSource } from 'typeorm';

type Input = Parameters<BookkeepingActivities['recordVerification']>[0];

/** Moves a question to another office on; an answer that is there is never taken back, and a repeat changes nothing. */
export async function recordVerification(
  source: DataSource,
  { verification, state, at, answer, by }: Input,
): Promise<void> {
  await source.query(
    `UPDATE verification SET state = $2, answer = coalesce(answer, $3), answered_by = coalesce(answered_by, $4::uuid),
       answered_at = CASE WHEN $2 = 'answered' THEN coalesce(answered_at, $5::timestamptz) ELSE answered_at END
     WHERE id = $1 AND state IN ('asked', 'reminded')`,
    [verification, state, answer, by?.is === 'staff' ? by.id : null, at],
  );
}
