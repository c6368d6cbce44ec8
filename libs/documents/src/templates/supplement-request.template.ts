import type { SupplementRequestDocument } from '../slip-data';
import { dots, fact, numbered, paragraph } from '../layout/facts.layout';
import { slipFoot, slipHead, slipPerson } from '../layout/slip.layout';
import type { DocumentTemplate } from '../template';

/** Form 02: everything that is missing, asked for once (Decree 118/2025/ND-CP). */
export const supplementRequest: DocumentTemplate<SupplementRequestDocument> = {
  id: 'supplement-request',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 02',
  title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  dayOf: (slip) => slip.issuedOn,
  compose: (slip) => ({
    body: [
      ...slipHead(slip, 'PBS-TTPVHCC', ['PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ']),
      ...slipPerson('Hồ sơ của', slip.applicant),
      fact('Nội dung yêu cầu giải quyết', slip.request),
      paragraph('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:'),
      numbered(slip.items),
      fact('Lý do', slip.reason),
      paragraph(
        `Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, xin liên hệ với ${slip.officer.fullName}, ` +
          `số điện thoại ${slip.officer.phone ?? dots}, để được hướng dẫn.`,
      ),
    ],
    foot: slipFoot(slip, 'NGƯỜI HƯỚNG DẪN'),
  }),
};
