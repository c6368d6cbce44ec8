import { numbered } from '../layout/facts.layout';
import { addressee, letterFacts, letterFoot, letterHead, letterParagraph } from '../layout/letter.layout';
import type { VerificationLetterDocument } from '../letter-data';
import { dateInDigits } from '../plain-date';
import type { DocumentTemplate } from '../template';

/** Asks another office to look into its books, and says until when. */
export const verificationLetter: DocumentTemplate<VerificationLetterDocument> = {
  id: 'verification-letter',
  validFrom: '2020-03-05',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  title: 'Công văn xác minh thông tin hộ tịch',
  sheet: 'letter',
  dayOf: (letter) => letter.issuedOn,
  compose: (letter) => ({
    body: [
      ...letterHead(letter, 'UBND-TPHT', 'xác minh thông tin hộ tịch'),
      addressee(letter.to),
      letterParagraph(
        `${letter.office.name} đang giải quyết hồ sơ “${letter.request}”, mã hồ sơ ${letter.dossierCode}. ` +
          `Căn cứ ${letter.ground}, đề nghị quý cơ quan kiểm tra, xác minh thông tin sau đây:`,
      ),
      letterFacts(letter.about),
      letterParagraph('Nội dung đề nghị xác minh:'),
      numbered(letter.questions),
      letterParagraph(
        `Đề nghị quý cơ quan trả lời bằng văn bản trước hết ngày ${dateInDigits(letter.replyBy)}${contact(letter)}. ` +
          `Trân trọng cảm ơn sự phối hợp của quý cơ quan.`,
      ),
    ],
    foot: letterFoot(letter, ['Như trên;', 'Lưu: VT, hồ sơ.']),
  }),
};

function contact({ contact: who }: VerificationLetterDocument): string {
  if (who === undefined) return '';
  return `; khi cần trao đổi, xin liên hệ ${who.fullName}${who.phone === undefined ? '' : `, số điện thoại ${who.phone}`}`;
}
