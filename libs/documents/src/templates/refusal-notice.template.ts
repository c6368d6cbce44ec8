import type { RefusalNoticeDocument } from '../slip-data';
import { fact, numbered, paragraph } from '../layout/facts.layout';
import { slipFoot, slipHead, slipPerson } from '../layout/slip.layout';
import type { DocumentTemplate } from '../template';

/** Form 03: refusal to receive or to settle a dossier, always with its reasons. */
export const refusalNotice: DocumentTemplate<RefusalNoticeDocument> = {
  id: 'refusal-notice',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 03',
  title: 'Phiếu từ chối tiếp nhận, giải quyết hồ sơ',
  dayOf: (slip) => slip.issuedOn,
  compose: (slip) => ({
    body: [
      ...slipHead(slip, 'PTC-TTPVHCC', ['PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ']),
      ...slipPerson('Hồ sơ của', slip.applicant),
      fact('Nội dung yêu cầu giải quyết', slip.request),
      paragraph(
        `Qua xem xét, ${slip.centre.name} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
      ),
      numbered(slip.reasons),
      paragraph('Xin thông báo để ông/bà được biết và thực hiện.'),
    ],
    foot: slipFoot(slip, 'NGƯỜI TIẾP NHẬN HỒ SƠ'),
  }),
};
