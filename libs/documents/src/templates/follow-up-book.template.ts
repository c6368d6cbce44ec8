import { masthead } from '../layout/masthead.layout';
import { type Column, table } from '../layout/table.layout';
import { dateInDigits, slipTime } from '../plain-date';
import type { FollowUpBookDocument, FollowUpRow } from '../slip-data';
import type { DocumentTemplate } from '../template';

/** Form 07: all dossiers of a centre over a period, in the order of their receipt. */
export const followUpBook: DocumentTemplate<FollowUpBookDocument> = {
  id: 'follow-up-book',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 07',
  title: 'Sổ theo dõi hồ sơ',
  sheet: 'book',
  dayOf: (book) => book.printedOn,
  compose: (book) => ({
    body: [
      masthead(book.centre, book.volume === undefined ? undefined : `Quyển số: ${book.volume}`, { sheet: 'book' }),
      { text: 'SỔ THEO DÕI HỒ SƠ', bold: true, fontSize: 15, alignment: 'center', margin: [0, 8, 0, 2] },
      {
        text: `Từ ngày ${dateInDigits(book.from)} đến ngày ${dateInDigits(book.to)}`,
        fontSize: 12.5,
        alignment: 'center',
        margin: [0, 0, 0, 6],
      },
      table(columns, book.rows, 10),
      { text: `Tổng số: ${book.rows.length} hồ sơ`, bold: true, fontSize: 11 },
    ],
  }),
};

const when = (time: FollowUpRow['dueAt']): string =>
  time === undefined ? '' : slipTime(time).replace(' phút, ngày ', '\n').replace(' giờ ', ':');

const columns: readonly Column<FollowUpRow>[] = [
  { head: 'STT', width: 20, alignment: 'center', cell: (_, index) => String(index + 1) },
  { head: 'Mã hồ sơ', width: 94, cell: ({ dossierCode }) => dossierCode },
  { head: 'Tên thủ tục hành chính', width: '*', cell: ({ request }) => request },
  { head: 'Tên cá nhân, tổ chức', width: 74, cell: ({ applicant }) => applicant.fullName },
  {
    head: 'Địa chỉ, số điện thoại',
    width: '*',
    cell: ({ applicant: { address, phone } }) => [address, phone].filter(Boolean).join('\n'),
  },
  { head: 'Cơ quan chủ trì giải quyết', width: 66, cell: ({ decidingOffice }) => decidingOffice },
  { head: 'Ngày nhận', width: 54, alignment: 'center', cell: ({ receivedAt }) => when(receivedAt) },
  { head: 'Ngày hẹn trả', width: 54, alignment: 'center', cell: ({ dueAt }) => when(dueAt) },
  { head: 'Ngày trả', width: 54, alignment: 'center', cell: ({ returnedAt }) => when(returnedAt) },
  { head: 'Phương thức nhận', width: 46, alignment: 'center', cell: ({ returnedBy = '' }) => returnedBy },
  { head: 'Ký nhận', width: 30, cell: () => '' },
];
