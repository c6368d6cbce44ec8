import type { BookKind } from '@hotich/domain';

/** Codes of the Ministry's software in words; `undefined` for a column that holds none, or a code not listed. */
export function codeWords(book: BookKind, column: string, code: string): string | undefined {
  if (book === 'marriage' && column === 'loaiDangKy') return marriageTypes[code];
  const list = Object.keys(endings).find((ending) => column.endsWith(ending));
  return list === undefined ? undefined : endings[list]?.[code];
}

const marriageTypes: Readonly<Record<string, string>> = { '1': 'Đăng ký lần đầu', '2': 'Đăng ký lại' };

/** By the end of the column's name: `meLoaiCuTru`, `chongLoaiCuTru` and their like share one list. */
const endings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GioiTinh: { '1': 'Nam', '2': 'Nữ', '3': 'Chưa xác định' },
  loaiDangKy: {
    '0': 'Không có thông tin',
    '1': 'Đúng hạn',
    '2': 'Đăng ký lại',
    '3': 'Ghi vào sổ việc đã đăng ký ở nước ngoài',
    '4': 'Quá hạn',
  },
  LoaiKhaiSinh: {
    '1': 'Đã xác định cả cha và mẹ',
    '2': 'Chưa xác định được mẹ',
    '3': 'Chưa xác định được cha',
    '4': 'Chưa xác định được cả cha và mẹ',
    '5': 'Trẻ bị bỏ rơi',
  },
  LoaiCuTru: { '0': 'Không có thông tin', '1': 'Thường trú', '2': 'Tạm trú' },
  LoaiGiayToTuyThan: {
    '0': 'Không có',
    '1': 'Chứng minh nhân dân',
    '2': 'Hộ chiếu',
    '3': 'Thẻ thường trú',
    '4': 'Thẻ căn cước',
    '5': 'Chứng minh quân đội nhân dân',
    '6': 'Chứng minh sĩ quan',
    '7': 'Chứng minh công an nhân dân',
    '8': 'Giấy tờ khác',
  },
};
