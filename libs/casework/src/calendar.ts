import type { WorkCalendar } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** The calendar in force: the newest one published. */
export async function calendarInForce(tx: Pick<EntityManager, 'query'>): Promise<WorkCalendar> {
  const [row]: { content: WorkCalendar }[] = await tx.query(
    'SELECT content FROM work_calendar ORDER BY published_at DESC, version DESC LIMIT 1',
  );
  if (!row) throw new Error('no working calendar is published');
  return row.content;
}
