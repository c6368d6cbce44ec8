import { dots, fact, paragraph } from '../layout/facts.layout';
import { masthead } from '../layout/masthead.layout';
import { signingTitles } from '../office-data';
import { dateline, slipTime } from '../plain-date';
import type { ApologyDocument } from '../slip-data';
import type { DocumentTemplate } from '../template';

/**
 * Form 04: apology with a new appointment, at the latest a day before the first one and once only
 * (NĐ 61/2018/NĐ-CP Điều 19(9)). The head of the authority signs it, as results are signed.
 */
export const apology: DocumentTemplate<ApologyDocument> = {
  id: 'apology',
  validFrom: '2025-07-01',
  source: 'Thông tư 03/2025/TT-VPCP, Phụ lục I, Mẫu 04',
  title: 'Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết',
  dayOf: (slip) => slip.issuedOn,
  compose: (slip) => ({
    body: [
      masthead(slip.office, `Số: ${slip.number}/PXL-UBND`),
      {
        text: 'PHIẾU XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN\nTHỜI GIAN GIẢI QUYẾT HỒ SƠ',
        bold: true,
        fontSize: 15,
        alignment: 'center',
        margin: [0, 16, 0, 10],
      },
      { text: `Kính gửi: ${slip.applicant.fullName}`, fontSize: 13, alignment: 'center', margin: [0, 0, 0, 10] },
      fact('Số định danh cá nhân', slip.applicant.personalId, dots),
      paragraph(
        `Ngày ${slipTime(slip.receivedAt).replace(/^.*ngày /u, '')}, ${slip.office.name} đã tiếp nhận hồ sơ đề nghị ` +
          `giải quyết thủ tục hành chính của ông/bà.`,
      ),
      fact('Thủ tục hành chính', slip.request),
      fact('Mã hồ sơ', slip.dossierCode),
      fact('Thời gian hẹn trả kết quả', slipTime(slip.promisedAt)),
      paragraph('Đến nay, hồ sơ của ông/bà chưa thể giải quyết xong đúng thời gian đã hẹn, vì lý do sau:'),
      fact('Lý do', slip.reason),
      paragraph(
        `${slip.office.name} xin lỗi ông/bà vì sự chậm trễ này và đề nghị được gia hạn thời gian giải quyết hồ sơ.`,
      ),
      fact('Thời gian trả kết quả mới', slipTime(slip.newlyPromisedAt)),
      paragraph('Rất mong nhận được sự thông cảm của ông/bà.'),
    ],
    foot: {
      dateline: `${slip.office.place}, ${dateline(slip.issuedOn)}`,
      titles: signingTitles(slip.signer),
      signerName: slip.signer.fullName,
      verificationUrl: slip.verificationUrl,
      agencyMark: 'seal',
    },
  }),
};
