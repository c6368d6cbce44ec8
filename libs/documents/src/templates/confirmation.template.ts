import { earlierEntry } from '../register/earlier-entry';
import { formsOf2024 } from '../register/forms-of-2024';
import { person, personBeside } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/**
 * The written confirmation of what the database holds about somebody (NĐ 87/2020/NĐ-CP; thủ tục 2.002516), and that
 * somebody may adopt a child of the neighbouring country (NĐ 19/2011/NĐ-CP; thủ tục 2.002349): one series numbers both.
 */
export const confirmation = registerPaper({
  ...formsOf2024,
  id: 'confirmation',
  title: 'Văn bản xác nhận thông tin hộ tịch',
  titleOf: ({ chnHoTen, menHoTen }) =>
    (chnHoTen ?? menHoTen) ? 'Giấy xác nhận đủ điều kiện nhận trẻ em của nước láng giềng làm con nuôi' : undefined,
  facts: {
    copyMark: 'XNTT-BS',
    sections: [
      { title: 'XÁC NHẬN THÔNG TIN HỘ TỊCH CỦA:', lines: person('xntt') },
      [
        { title: 'Cha nuôi', lines: personBeside('chn') },
        { title: 'Mẹ nuôi', lines: personBeside('men') },
      ],
      { title: 'Trẻ em được nhận', lines: person('cn') },
      {
        lines: [
          { label: 'Việc hộ tịch', column: 'xnttViecHoTich' },
          earlierEntry('Đã đăng ký', { number: 'xnttSoGoc', year: 'xnttNamGoc', office: 'xnttNoiDangKyGoc' }),
          { label: 'Nội dung xác nhận', column: 'xnttNoiDung' },
          { label: 'Nội dung xác nhận', column: 'noiDungXacNhan' },
          { label: 'Mục đích sử dụng', column: 'xnttMucDich' },
        ],
      },
    ],
    registeredAt: 'Nơi cấp',
    registeredOn: 'Ngày cấp',
  },
});
