import type { ReceiptDocument } from '@hotich/documents';
import type { ClockReading, Fact, Instant } from '@hotich/domain';
import type { Case } from '../view/case';
import { isFact, slipTimeOf } from './slip-words';

export interface Appointment {
  readonly due: Instant;
  /** Set when the law moved the date that the first receipt gave. */
  readonly reissued?: NonNullable<ReceiptDocument['reissued']>;
}

/**
 * The appointment in force by law, and why it is another than the one first given; null before acceptance. What an apology
 * promised stands on the apology's own slip: the receipt's date stays the legal one.
 */
export function appointmentOf(c: Case): Appointment | null {
  const accepted = c.facts.find(isFact('accepted'));
  if (!accepted) return null;
  const readings = c.facts.filter(isFact('clockSet')).filter(({ seq }) => seq > accepted.seq);
  const first = readings[0] && dateOf(readings[0].fact.clock);
  if (!first) return null;
  let appointment: Appointment = { due: first };
  for (const { seq, fact } of readings.slice(1)) {
    const due = dateOf(fact.clock);
    if (due === null || due === appointment.due) continue;
    const cause = c.facts.findLast((row) => row.seq < seq && row.fact.is !== 'clockSet')?.fact;
    appointment = { due, reissued: { on: slipTimeOf(fact.at), reason: reasonOf(cause) } };
  }
  return appointment;
}

const dateOf = ({ dueOriginal, due }: ClockReading): Instant | null => dueOriginal ?? due;

function reasonOf(cause: Fact | undefined): string {
  if (cause?.is === 'clockEvent')
    return cause.event.kind === 'calendarChanged'
      ? `lịch làm việc thay đổi (${cause.ground})`
      : `sự cố hệ thống (${cause.ground})`;
  if (cause?.is === 'supplemented') return 'thời hạn tính lại từ khi nhận đủ hồ sơ hợp lệ';
  if (cause?.is === 'verificationRequested') return 'thời hạn kéo dài để xác minh';
  return 'thời hạn được tính lại';
}
