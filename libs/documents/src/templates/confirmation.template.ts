import { earlierEntry } from '../register/earlier-entry';
import { formsOf2024 } from '../register/forms-of-2024';
import { person } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The written confirmation of what the database holds about somebody (NĐ 87/2020/NĐ-CP; thủ tục 2.002516). */
export const confirmation = registerPaper({
  ...formsOf2024,
  id: 'confirmation',
  title: 'Văn bản xác nhận thông tin hộ tịch',
  facts: {
    copyMark: 'XNTT-BS',
    sections: [
      { title: 'XÁC NHẬN THÔNG TIN HỘ TỊCH CỦA:', lines: person('xntt') },
      {
        lines: [
          { label: 'Việc hộ tịch', column: 'xnttViecHoTich' },
          earlierEntry('Đã đăng ký', { number: 'xnttSoGoc', year: 'xnttNamGoc', office: 'xnttNoiDangKyGoc' }),
          { label: 'Nội dung xác nhận', column: 'xnttNoiDung', absent: 'told' },
          { label: 'Mục đích sử dụng', column: 'xnttMucDich' },
        ],
      },
    ],
    registeredAt: 'Nơi cấp',
    registeredOn: 'Ngày cấp',
  },
});
