import { calendarAt, type Instant, instantOfMillis, type Role, type WorkCalendar } from '@hotich/domain';
import { findEdition } from '@hotich/catalogue';
import { timeLeft } from './time-left';
import type { TaskDto } from './task.dto';

/** A dossier as the desk list reads it from PostgreSQL. */
export interface TaskRow {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly edition: string;
  readonly subject_name: string;
  readonly applicant_name: string;
  readonly channel: TaskDto['channel'];
  readonly stage: TaskDto['stage'];
  readonly turn: Role | 'applicant' | null;
  readonly submitted_at: Date;
  readonly reception_due: Date | null;
  readonly due: Date | null;
  readonly office_code: string;
  readonly claimed_by: string | null;
  readonly claimed_name: string | null;
}

/** Columns of {@link TaskRow}, from `dossier d`, `task_claim c` and `staff s` as {@link claimJoin} joins them. */
export const taskColumns = `d.id, d.code, d.procedure, d.edition, d.subject_name, d.applicant_name, d.channel, d.stage, d.turn,
  d.submitted_at, d.reception_due, d.due, d.office_code, c.staff_id AS claimed_by, c.full_name AS claimed_name`;

/**
 * A claim holds while its holder may act at the dossier's present stage. So a dossier that has moved to the next desk is
 * free there, and one that comes back finds its colleague again.
 */
export const claimJoin = `LEFT JOIN LATERAL (
    SELECT t.staff_id, s.full_name FROM task_claim t JOIN staff s ON s.id = t.staff_id
    WHERE t.dossier_id = d.id AND COALESCE(NULLIF(d.turn, 'applicant'), 'receptionist') = ANY (s.roles)
      AND (s.valid_to IS NULL OR s.valid_to >= CURRENT_DATE)
  ) c ON true`;

/** The moment that ranks a task: before acceptance the reception's, then the legal one; both where both run. */
export const rankOf = `COALESCE(LEAST(d.due, d.reception_due), 'infinity')`;

/** A row in the words of the API, with its time read off the calendar at `now`. */
export function taskOf(row: TaskRow, now: Instant, calendar: WorkCalendar): TaskDto {
  const due = instant(row.due);
  const receptionDue = instant(row.reception_due);
  const first = due !== null && (receptionDue === null || due < receptionDue) ? due : receptionDue;
  return {
    id: row.id,
    code: row.code,
    procedure: row.procedure,
    title: findEdition(row.procedure, row.edition)?.title ?? { vi: row.procedure, km: row.procedure },
    subjectName: row.subject_name,
    applicantName: row.applicant_name,
    channel: row.channel,
    stage: row.stage,
    turn: row.turn,
    submittedAt: instantOfMillis(row.submitted_at.getTime()),
    receptionDue,
    due,
    ...timeLeft(first, now, calendarAt(calendar, row.office_code)),
    claimedBy: row.claimed_by === null ? null : { id: row.claimed_by, name: row.claimed_name ?? '' },
  };
}

const instant = (date: Date | null): Instant | null => (date === null ? null : instantOfMillis(date.getTime()));
