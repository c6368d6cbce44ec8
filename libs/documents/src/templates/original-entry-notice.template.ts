import { addressee, letterFacts, letterFoot, letterParagraph, noticeHead } from '../layout/letter.layout';
import type { OriginalEntryNoticeDocument } from '../letter-data';
import { dateInDigits } from '../plain-date';
import type { DocumentTemplate } from '../template';

/**
 * What was changed here is to be noted beside the original entry there: a notice with a copy of the extract goes to the
 * office that keeps it (Luật Hộ tịch 60/2014/QH13 Điều 28(3)).
 */
export const originalEntryNotice: DocumentTemplate<OriginalEntryNoticeDocument> = {
  id: 'original-entry-notice',
  validFrom: '2020-03-05',
  source: 'Luật Hộ tịch 60/2014/QH13, Điều 28(3); Nghị định 30/2020/NĐ-CP, Phụ lục III',
  title: 'Thông báo ghi vào Sổ hộ tịch nơi đăng ký trước đây',
  sheet: 'letter',
  dayOf: (notice) => notice.issuedOn,
  compose: (notice) => ({
    body: [
      ...noticeHead(notice, 'TB-UBND', 'THÔNG BÁO', `Về việc ${notice.matter} để ghi vào Sổ hộ tịch`),
      addressee(notice.to),
      letterParagraph(
        `Ngày ${dateInDigits(notice.entry.registeredOn)}, ${notice.office.name} đã đăng ký việc ${notice.matter}, ` +
          `số ${notice.entry.number}/${notice.entry.year}, cho người có thông tin sau đây:`,
      ),
      letterFacts(notice.person),
      letterParagraph('Việc hộ tịch đã đăng ký trước đây tại quý cơ quan:'),
      letterFacts(notice.original),
      letterParagraph(
        'Căn cứ khoản 3 Điều 28 Luật Hộ tịch, đề nghị quý cơ quan ghi vào mục Ghi chú của Sổ hộ tịch nội dung sau:',
      ),
      letterParagraph(`“${notice.note}”`),
      letterParagraph('Gửi kèm theo thông báo này: bản sao trích lục hộ tịch.'),
    ],
    foot: letterFoot(notice, ['Như trên;', 'Lưu: VT, hồ sơ.']),
  }),
};
