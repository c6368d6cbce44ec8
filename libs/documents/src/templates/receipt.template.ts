import type { Content } from 'pdfmake/interfaces';
import type { ReceiptDocument } from '../slip-data';
import { dots, fact, numbered, paragraph } from '../layout/facts.layout';
import { slipFoot, slipHead, slipPerson } from '../layout/slip.layout';
import { slipTime } from '../plain-date';
import type { DocumentTemplate } from '../template';

/** Form 01: receipt of a dossier and appointment for the result. The clock of the dossier starts with it. */
export const receipt: DocumentTemplate<ReceiptDocument> = {
  id: 'receipt',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 01',
  title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  dayOf: (slip) => slip.issuedOn,
  compose: (slip) => ({
    body: [
      ...slipHead(slip, `${slip.issuedOn.year}-TTPVHCC`, ['GIẤY TIẾP NHẬN HỒ SƠ', 'VÀ HẸN TRẢ KẾT QUẢ']),
      fact('Đơn vị tiếp nhận', slip.centre.name),
      ...slipPerson('Tiếp nhận hồ sơ của', slip.applicant),
      ...principalFacts(slip),
      fact('Nội dung yêu cầu giải quyết', slip.request),
      paragraph('Thành phần hồ sơ nộp gồm:'),
      numbered(slip.papers),
      fact('Số lượng hồ sơ', `${String(slip.sets).padStart(2, '0')} (bộ)`),
      fact('Thời gian giải quyết hồ sơ theo quy định', slip.timeLimit),
      fact('Thời gian nhận hồ sơ', slipTime(slip.receivedAt)),
      fact('Thời gian trả kết quả giải quyết hồ sơ', slipTime(slip.dueAt)),
      ...reissued(slip),
      fact('Đăng ký nhận kết quả tại', slip.resultsAt),
      trackingBook(slip),
    ],
    foot: slipFoot(slip, 'NGƯỜI TIẾP NHẬN HỒ SƠ'),
  }),
};

function principalFacts({ principal }: ReceiptDocument): Content[] {
  if (principal === undefined) return [];
  return [...slipPerson('Người ủy quyền', principal), fact('Giấy ủy quyền', principal.authorityPaper, dots)];
}

function trackingBook({ trackingBook: book }: ReceiptDocument): Content {
  return paragraph(`Vào Sổ theo dõi hồ sơ, Quyển số: ${book?.volume ?? dots}   Số thứ tự: ${book?.entry ?? dots}`);
}

function reissued({ reissued: anew }: ReceiptDocument): Content[] {
  if (anew === undefined) return [];
  return [fact('Cấp lại, thay cho giấy đã cấp trước', `${slipTime(anew.on)}, do ${anew.reason}`)];
}
