import { printed } from '../register/book-values';
import { earlierEntry } from '../register/earlier-entry';
import { formsOf2024 } from '../register/forms-of-2024';
import type { BookContent } from '../register/register-data';
import { person, type Sentence } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/**
 * The extract of a change, correction, supplement or redetermination of ethnicity (Luật Hộ tịch Điều 28, 29, 47), and of
 * what was entered upon a judgment (Điều 30, 31): one book holds them all.
 */
export const changeExtract = registerPaper({
  ...formsOf2024,
  id: 'change-extract',
  title: 'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  titleOf,
  facts: {
    copyMark: 'TLTĐCC-BS',
    sections: [
      { lines: person('ntd') },
      {
        lines: [
          { label: 'Giấy tờ hộ tịch', column: 'ntdTenGiayTo' },
          earlierEntry('Việc hộ tịch đã đăng ký', {
            number: 'ntdSoGoc',
            year: 'ntdNamGoc',
            office: 'ntdNoiDangKyGoc',
          }),
          { label: 'Thông tin', column: 'ntdMuc' },
          { label: 'Thông tin thay đổi', column: 'ntdPhamVi' },
          fromTo,
          { label: 'Lý do', column: 'ntdLyDo' },
        ],
      },
      {
        lines: [judgment, { label: 'Nội dung ghi vào Sổ', column: 'baNoiDung' }],
      },
    ],
    registeredAt: 'Nơi đăng ký',
  },
});

/** The form's title names what was done. */
function titleOf(content: BookContent): string | undefined {
  if (printed(content, 'baNoiDung') !== undefined) return 'Trích lục ghi vào Sổ hộ tịch theo bản án, quyết định';
  return titles[content['ntdLoaiThayDoi'] ?? ''];
}

const titles: Readonly<Record<string, string>> = {
  'Thay đổi': 'Trích lục thay đổi hộ tịch',
  'Cải chính': 'Trích lục cải chính hộ tịch',
  'Bổ sung': 'Trích lục bổ sung thông tin hộ tịch',
  'Xác định lại dân tộc': 'Trích lục xác định lại dân tộc',
};

/** `Từ “Sơn Sóc” thành “Sơn Sóc Kha”`; what was left out at the time is filled in. */
function fromTo(content: BookContent): Sentence | undefined {
  const [from, to] = [printed(content, 'ntdTu'), printed(content, 'ntdThanh')];
  if (to === undefined) return undefined;
  return ['Nội dung', from === undefined ? `bổ sung “${to}”` : `từ “${from}” thành “${to}”`];
}

/** `Quyết định số 45/2026/QĐST-HNGĐ ngày 03/11/2026 của …, có hiệu lực từ ngày …`. */
function judgment(content: BookContent): Sentence | undefined {
  const number = printed(content, 'baSo');
  if (number === undefined) return undefined;
  const [day, since] = [printed(content, 'baNgay', 'date'), printed(content, 'baNgayHieuLuc', 'date')];
  const by = printed(content, 'baCoQuan');
  const name = `số ${number}${day === undefined ? '' : ` ngày ${day}`}${by === undefined ? '' : ` của ${by}`}`;
  const said = since === undefined ? name : `${name}, có hiệu lực từ ngày ${since}`;
  return ['Bản án, quyết định', said];
}
