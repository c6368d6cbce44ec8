import type { NoteOnOriginal } from '@hotich/catalogue';
import { type BookKind, formatPartialDate, parsePartialDate } from '@hotich/domain';
import { bookKindVi } from '../book/book-names';

/** The new entry, as the note names it. */
export interface NotedPlace {
  readonly kind: BookKind;
  readonly number: number;
  readonly year: number;
  /** ISO date. */
  readonly registeredOn: string;
  readonly officeName: string;
}

const events: Readonly<Record<NoteOnOriginal['as'], string>> = {
  change: 'Đã đăng ký thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
  guardianshipEnded: 'Đã chấm dứt giám hộ',
  supervisionEnded: 'Đã chấm dứt giám sát việc giám hộ',
  divorced: 'Đã ghi chú ly hôn, hủy việc kết hôn',
  recognised: 'Đã đăng ký nhận cha, mẹ, con',
  adopted: 'Đã đăng ký nuôi con nuôi',
  judgment: 'Đã ghi theo bản án, quyết định của cơ quan có thẩm quyền',
  reregistered: 'Đã đăng ký lại',
};

/**
 * What is written into the Ghi chú of the older entry: what happened, in the applicant's words where there are any, and
 * where it is entered (Luật Hộ tịch 60/2014/QH13 Điều 27, 30; TT 04/2020/TT-BTP).
 */
export function noteSentence(as: NoteOnOriginal['as'], text: string, at: NotedPlace): string {
  const day = parsePartialDate(at.registeredOn);
  const entered = `${bookKindVi[at.kind]}, số ${at.number}/${at.year}, ngày ${day ? formatPartialDate(day) : at.registeredOn}, ${at.officeName}`;
  return `${events[as]}${text === '' ? '' : `: ${text.replace(/[.;\s]+$/u, '')}`} (${entered}).`;
}
