import { recognitions } from '../register/code-words';
import { formsOf2024 } from '../register/forms-of-2024';
import { person } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The extract of a recognition of father, mother or child (Luật Hộ tịch Điều 25). */
export const parentChildExtract = registerPaper({
  ...formsOf2024,
  id: 'parent-child-extract',
  title: 'Trích lục đăng ký nhận cha, mẹ, con',
  facts: {
    copyMark: 'TLCMC-BS',
    sections: [
      { lines: [{ label: 'Nội dung', column: 'loaiXacNhan', words: recognitions }] },
      { title: 'Người là cha, mẹ', lines: person('cm') },
      { title: 'Người là con', lines: person('nc') },
      {
        lines: [
          { label: 'Họ, chữ đệm, tên người yêu cầu', column: 'nycHoTen', kind: 'name' },
          { label: 'Giấy tờ tùy thân', column: 'nyc', kind: 'identityPaper' },
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký nhận cha, mẹ, con',
  },
});
