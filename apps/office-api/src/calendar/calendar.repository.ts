import { Injectable } from '@nestjs/common';
import { type WorkCalendar, vietnam2025To2028 } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

@Injectable()
export class CalendarRepository {
  /** The newest published calendar; the one built in where none was ever published. */
  async inForce(tx: EntityManager): Promise<WorkCalendar> {
    const [row]: { content: WorkCalendar }[] = await tx.query(
      'SELECT content FROM work_calendar ORDER BY published_at DESC, version DESC LIMIT 1',
    );
    return row?.content ?? vietnam2025To2028;
  }
}
