import { fact, paragraph } from '../layout/facts.layout';
import { slipFoot, slipHead, slipPerson } from '../layout/slip.layout';
import { dateInDigits, slipTime } from '../plain-date';
import type { StopNoticeDocument } from '../slip-data';
import type { DocumentTemplate } from '../template';

/** Form 05: a dossier is stopped, by its applicant's wish or because nothing came to complete it. */
export const stopNotice: DocumentTemplate<StopNoticeDocument> = {
  id: 'stop-notice',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 05',
  title: 'Thông báo dừng giải quyết hồ sơ',
  dayOf: (slip) => slip.issuedOn,
  compose: (slip) => ({
    body: [
      ...slipHead(slip, 'TB-TTPVHCC', ['THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ']),
      ...slipPerson('Hồ sơ của', slip.applicant),
      fact('Nội dung yêu cầu giải quyết', slip.request),
      ...(slip.receivedAt === undefined ? [] : [fact('Thời gian nhận hồ sơ', slipTime(slip.receivedAt))]),
      paragraph(`${slip.centre.name} thông báo dừng giải quyết hồ sơ nêu trên.`),
      fact('Ngày dừng giải quyết', dateInDigits(slip.stoppedOn)),
      fact('Lý do', slip.reason),
      paragraph(
        'Khi có nhu cầu, ông/bà có thể nộp hồ sơ mới. Giấy tờ bản chính đã nộp (nếu có) được trả lại tại nơi tiếp nhận.',
      ),
    ],
    foot: slipFoot(slip, 'NGƯỜI THÔNG BÁO'),
  }),
};
