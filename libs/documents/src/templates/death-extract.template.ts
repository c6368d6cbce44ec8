import { printed } from '../register/book-values';
import { deathNotices } from '../register/code-words';
import { formsOf2024 } from '../register/forms-of-2024';
import type { BookContent } from '../register/register-data';
import { person, type Sentence } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The extract of a death (Luật Hộ tịch Điều 34): who, when, where and of what, by which paper it became known. */
export const deathExtract = registerPaper({
  ...formsOf2024,
  id: 'death-extract',
  title: 'Trích lục khai tử',
  facts: {
    copyMark: 'TLKT-BS',
    sections: [
      { lines: person('nkt') },
      {
        lines: [
          { label: 'Đã chết vào lúc', column: 'nktGioPhutChet', kind: 'time' },
          { label: 'Ngày, tháng, năm chết', column: 'nktNgayChet', kind: 'date', absent: 'told' },
          { label: 'Ghi bằng chữ', column: 'nktNgayChet', kind: 'dateInWords' },
          { label: 'Nơi chết', column: 'nktNoiChet' },
          { label: 'Nguyên nhân', column: 'nktNguyenNhanChet' },
          notice,
        ],
      },
      {
        lines: [
          { label: 'Họ, chữ đệm, tên người đi khai tử', column: 'nycHoTen', kind: 'name' },
          { label: 'Giấy tờ tùy thân', column: 'nyc', kind: 'identityPaper' },
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký khai tử',
  },
});

/** `Giấy báo tử: số 12/GBT, ngày 20/11/2026, do … cấp`. */
function notice(content: BookContent): Sentence | undefined {
  const kind = printed(content, 'gbtLoai', 'text', deathNotices) ?? 'Giấy tờ về việc chết';
  const number = printed(content, 'gbtSo');
  const day = printed(content, 'gbtNgay', 'date');
  const by = printed(content, 'gbtCoQuanCap');
  const parts = [number && `số ${number}`, day && `ngày ${day}`, by && `do ${by} cấp`].filter(Boolean);
  return parts.length === 0 ? undefined : [kind, parts.join(', ')];
}
