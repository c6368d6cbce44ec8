import { formsOf2024 } from '../register/forms-of-2024';
import { registerPaper } from '../register/register-paper';
import { marriageFacts } from './marriage-certificate.template';

/** The extract of a divorce or annulment abroad, noted where the marriage stands (NĐ 123/2015/NĐ-CP Điều 37-39). */
export const divorceNoteExtract = registerPaper({
  ...formsOf2024,
  id: 'divorce-note-extract',
  title: 'Trích lục ghi chú ly hôn',
  facts: {
    copyMark: 'TLGCLH-BS',
    sections: [...marriageFacts.sections, { lines: [{ label: 'Nội dung ghi chú', column: 'noiDungGhiChu' }] }],
    registeredAt: 'Nơi ghi chú ly hôn',
    registeredOn: 'Ngày, tháng, năm ghi chú',
  },
});
