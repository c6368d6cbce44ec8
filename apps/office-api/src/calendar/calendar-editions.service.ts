import { recordAudit } from '@hotich/audit';
import { calendarInForce } from '@hotich/casework';
import { type ClockTime, parsePlainDate, type SpecialDay, type WorkCalendar } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { calendarComplaints } from './calendar-complaints';
import type { CalendarEditionDto, NewCalendarDto } from './edition.dto';

interface EditionRow {
  readonly content: WorkCalendar;
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
  readonly ground: string | null;
}

const columns = `c.content, c.published_at AS "publishedAt", s.full_name AS "publishedBy", c.ground`;

@Injectable()
export class CalendarEditions {
  constructor(private readonly source: DataSource) {}

  /** All there have been, the one in force first: it is the one published last. */
  async list(): Promise<CalendarEditionDto[]> {
    const rows: EditionRow[] = await this.source.query(
      `SELECT ${columns} FROM work_calendar c LEFT JOIN staff s ON s.id = c.published_by
       ORDER BY c.published_at DESC, c.version DESC`,
    );
    return rows.map((row, at) => toDto(row, at === 0));
  }

  /**
   * Publishes an edition: it is added, nothing is changed, and from its commit on deadlines are counted by it. Problems:
   * `calendar.versionUsed`, `request.invalid` with what is wrong with its content.
   */
  publish(staff: Member, { ground, ...dto }: NewCalendarDto): Promise<CalendarEditionDto> {
    const next = calendarOf(dto);
    return inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const complaints = calendarComplaints(next, await calendarInForce(tx));
      if (complaints.length > 0) throw new Problem('request.invalid', {}, complaints);
      const [row]: EditionRow[] = await tx.query(
        `WITH c AS (
           INSERT INTO work_calendar (version, valid_from, valid_to, content, published_by, ground, published_at)
           VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp()) ON CONFLICT (version) DO NOTHING RETURNING *
         ) SELECT ${columns} FROM c JOIN staff s ON s.id = c.published_by`,
        [next.version, next.from, next.to, JSON.stringify(next), staff.id, ground.trim()],
      );
      if (!row) throw new Problem('calendar.versionUsed', { version: next.version });
      await recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office: staff.office.code,
        action: 'calendar.publish',
        outcome: 'done',
        detail: { version: next.version },
      });
      return toDto(row, true);
    });
  }
}

const toDto = ({ content, publishedAt, publishedBy, ground }: EditionRow, inForce: boolean): CalendarEditionDto => ({
  ...content,
  inForce,
  publishedAt: publishedAt.toISOString(),
  publishedBy,
  ground,
});

/** The envelope has checked every shape by now; what is left is to name them. */
function calendarOf(dto: Omit<NewCalendarDto, 'ground'>): WorkCalendar {
  const { version, from, to, officeHours, hoursOfOffices, weekend, daysOff, extraWorkingDays } = dto;
  return {
    version,
    from: parsePlainDate(from),
    to: parsePlainDate(to),
    officeHours: officeHours.map((block) => ({ from: block.from as ClockTime, to: block.to as ClockTime })),
    // What came under an office's code is looked at by `calendarComplaints` before anything is kept.
    ...(hoursOfOffices && { hoursOfOffices: hoursOfOffices as NonNullable<WorkCalendar['hoursOfOffices']> }),
    weekend: [...weekend].sort(),
    daysOff: daysOff.map(specialDay).sort(byDate),
    extraWorkingDays: extraWorkingDays.map(specialDay).sort(byDate),
  };
}

type Given = NewCalendarDto['daysOff'][number];
const specialDay = ({ date, name, ground, confidence, source }: Given): SpecialDay => ({
  date: parsePlainDate(date),
  name: name.normalize('NFC').trim(),
  ground: ground.trim(),
  ...(confidence !== undefined && { confidence }),
  ...(source !== undefined && { source: source.normalize('NFC').trim() }),
});

const byDate = (a: SpecialDay, b: SpecialDay): number => (a.date < b.date ? -1 : Number(a.date > b.date));
