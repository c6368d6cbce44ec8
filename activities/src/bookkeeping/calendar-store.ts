import { Injectable } from '@nestjs/common';
import type { WorkCalendar } from '@hotich/domain';
import { DataSource } from 'typeorm';

const staleAfter = 30_000;

/**
 * The calendar in force: the newest one published. Read anew every half minute, since a change of it is a rare decree, and
 * at once when somebody has heard of an edition that was not there yet.
 */
@Injectable()
export class CalendarStore {
  private kept: {
    readonly calendar: WorkCalendar;
    readonly versions: readonly string[];
    readonly readAt: number;
  } | null = null;

  constructor(private readonly source: DataSource) {}

  /** @param heardOf the version of an edition that the caller knows to be published. */
  async current(heardOf?: string): Promise<WorkCalendar> {
    if (this.kept && Date.now() - this.kept.readAt < staleAfter) {
      if (heardOf === undefined || this.kept.versions.includes(heardOf)) return this.kept.calendar;
    }
    const readAt = Date.now();
    const [row]: { content: WorkCalendar; versions: string[] }[] = await this.source.query(
      `SELECT content, (SELECT array_agg(version) FROM work_calendar) AS versions
       FROM work_calendar ORDER BY published_at DESC, version DESC LIMIT 1`,
    );
    if (!row) throw new Error('no working calendar is published');
    this.kept = { calendar: row.content, versions: row.versions, readAt };
    return row.content;
  }
}
