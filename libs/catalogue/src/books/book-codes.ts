import type { BookKind } from '@hotich/domain';

/**
 * Codes of the Ministry's software in words; `undefined` for a column that holds none, or a code not listed. The same
 * column may count by a list of its own in one book.
 */
export function bookCodeWords(book: BookKind, column: string, code: string): string | undefined {
  const own = byBook[book]?.[column];
  if (own) return own[code];
  const list = Object.keys(endings).find((ending) => column.endsWith(ending));
  return list === undefined ? undefined : endings[list]?.[code];
}

type Codes = Readonly<Record<string, string>>;

const byBook: Readonly<Partial<Record<BookKind, Readonly<Record<string, Codes>>>>> = {
  marriage: { loaiDangKy: { '1': 'Đăng ký lần đầu', '2': 'Đăng ký lại' } },
  parentChild: {
    loaiDangKy: {
      '0': 'Không có thông tin',
      '1': 'Đăng ký mới',
      '2': 'Ghi vào sổ việc đã đăng ký ở nước ngoài',
    },
  },
  maritalStatus: {
    nxnLoaiMucDichSuDung: {
      '1': 'Kết hôn trong nước với công dân Việt Nam',
      '2': 'Kết hôn trong nước với người nước ngoài',
      '3': 'Kết hôn ở nước ngoài với công dân Việt Nam',
      '4': 'Kết hôn ở nước ngoài với người nước ngoài',
      '5': 'Mục đích khác',
    },
  },
};

/** By the end of the column's name: `meLoaiCuTru`, `chongLoaiCuTru` and their like share one list. */
const endings: Readonly<Record<string, Codes>> = {
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
  loaiXacNhan: { '1': 'Cha nhận con', '2': 'Mẹ nhận con', '3': 'Con nhận cha', '4': 'Con nhận mẹ' },
  gbtLoai: {
    '0': 'Không có thông tin',
    '1': 'Giấy báo tử',
    '2': 'Giấy xác nhận thi hành án tử hình',
    '3': 'Bản án, quyết định của Tòa án tuyên bố chết',
    '4': 'Văn bản của công an hoặc giám định pháp y',
    '5': 'Văn bản của cơ quan y tế xác định nguyên nhân chết',
    '6': 'Biên bản xác nhận việc chết',
    '7': 'Văn bản của người làm chứng',
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
