import { letterFacts, letterFoot, letterParagraph, noticeHead } from '../layout/letter.layout';
import type { PostingNoticeDocument } from '../letter-data';
import { dateInDigits } from '../plain-date';
import type { DocumentTemplate } from '../template';

/** Hangs out at the office, so that whoever knows a reason against it may say so before the decision. */
export const postingNotice: DocumentTemplate<PostingNoticeDocument> = {
  id: 'posting-notice',
  validFrom: '2020-03-05',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  title: 'Thông báo niêm yết',
  sheet: 'letter',
  dayOf: (notice) => notice.issuedOn,
  compose: (notice) => ({
    body: [
      ...noticeHead(notice, 'TB-UBND', 'THÔNG BÁO', `Về việc niêm yết ${notice.matter}`),
      letterParagraph(`Căn cứ ${notice.ground};`),
      letterParagraph(`${notice.office.name} thông báo niêm yết ${notice.matter}, với nội dung sau đây:`),
      letterFacts(notice.facts),
      letterParagraph(
        `Thời gian niêm yết: từ ngày ${dateInDigits(notice.from)} đến hết ngày ${dateInDigits(notice.to)}.`,
      ),
      letterParagraph(`Địa điểm niêm yết: ${notice.place}.`),
      letterParagraph(
        `Trong thời gian trên, cơ quan, tổ chức, cá nhân có ý kiến đề nghị phản ánh đến ${notice.office.name}` +
          `${notice.phone === undefined ? '' : ` (số điện thoại ${notice.phone})`} để được xem xét theo quy định của pháp luật.`,
      ),
    ],
    foot: letterFoot(notice, ['Niêm yết;', 'Lưu: VT, hồ sơ.']),
  }),
};
