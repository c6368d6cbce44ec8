import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '@hotich/domain';
import { DataSource } from 'typeorm';

const staleAfter = 30_000;

/** The calendar in force: the newest one published. Read anew every half minute, since a change of it is a rare decree. */
@Injectable()
export class CalendarStore {
  private kept: { readonly calendar: WorkCalendar; readonly readAt: number } | null = null;

  constructor(private readonly source: DataSource) {}

  async current(): Promise<WorkCalendar> {
    if (this.kept && Date.now() - this.kept.readAt < staleAfter) return this.kept.calendar;
    const [row]: { content: WorkCalendar }[] = await this.source.query(
      'SELECT content FROM work_calendar ORDER BY published_at DESC, version DESC LIMIT 1',
    );
    if (!row) throw new Error('no working calendar is published');
    this.kept = { calendar: row.content, readAt: Date.now() };
    return row.content;
  }
}
