import type { BookKind } from '@hotich/domain';
import { textOf } from '../components/text-of';
import { dayOf } from '../languages/moments';
import { codeWords } from './book-codes';

/** One line of an entry as the paper book would say it. */
export interface BookLine {
  readonly column: string;
  readonly name: string;
  readonly value: string;
}

/**
 * The content of an entry in the order of the book, under Vietnamese names. Columns are those of the Ministry's software
 * (births write `so` small, marriages `So`). An unknown column comes last under its own name: nothing in the book stays
 * unseen.
 */
export function bookLines(book: BookKind, content: Readonly<Record<string, unknown>>): readonly BookLine[] {
  const known = Object.keys(columns).filter((column) => Object.hasOwn(content, column));
  const others = Object.keys(content).filter((column) => !Object.hasOwn(columns, column));
  return [...known, ...others].flatMap((column) => {
    const text = textOf(content[column]).trim();
    if (text === '') return [];
    return [{ column, name: columns[column] ?? column, value: codeWords(book, column, text) ?? dayOf(text) }];
  });
}

/** Parts that repeat for each person, and whose they are. */
const personParts = {
  HoTen: 'Họ, chữ đệm, tên',
  NgaySinh: 'Ngày hoặc năm sinh',
  DanToc: 'Dân tộc',
  QuocTich: 'Quốc tịch',
  QuocTichKhac: 'Quốc tịch khác',
  LoaiCuTru: 'Loại cư trú',
  NoiCuTru: 'Nơi cư trú',
  LoaiGiayToTuyThan: 'Loại giấy tờ tùy thân',
  GiayToKhac: 'Giấy tờ khác',
  SoGiayToTuyThan: 'Số giấy tờ tùy thân',
  NgayCapGiayToTuyThan: 'Ngày cấp giấy tờ tùy thân',
  NoiCapGiayToTuyThan: 'Nơi cấp giấy tờ tùy thân',
} as const;
const person = (prefix: string, whose: string): Record<string, string> =>
  Object.fromEntries(Object.entries(personParts).map(([part, name]) => [`${prefix}${part}`, `${name} của ${whose}`]));

const columns: Readonly<Record<string, string>> = {
  so: 'Số',
  So: 'Số',
  quyenSo: 'Quyển số',
  trangSo: 'Trang số',
  NamMoSo: 'Năm mở sổ',
  ngayDangKy: 'Ngày đăng ký',
  loaiDangKy: 'Loại đăng ký',
  noiDangKy: 'Nơi đăng ký',
  nksHoTen: 'Họ, chữ đệm, tên',
  nksGioiTinh: 'Giới tính',
  nksNgaySinh: 'Ngày sinh',
  nksNgaySinhBangChu: 'Ngày sinh bằng chữ',
  nksNoiSinh: 'Nơi sinh',
  nksNoiSinhDVHC: 'Đơn vị hành chính nơi sinh',
  nksQueQuan: 'Quê quán',
  nksDanToc: 'Dân tộc',
  nksQuocTich: 'Quốc tịch',
  nksQuocTichKhac: 'Quốc tịch khác',
  nksLoaiKhaiSinh: 'Cha mẹ của trẻ',
  soDinhDanh: 'Số định danh cá nhân',
  ...person('me', 'mẹ'),
  ...person('cha', 'cha'),
  ...person('chong', 'chồng'),
  ...person('vo', 'vợ'),
  tinhTrangKetHon: 'Tình trạng kết hôn',
  loaiBanSao: 'Loại bản sao',
  ndkHoTen: 'Họ, chữ đệm, tên người được cấp bản sao',
  ndkNgaySinh: 'Ngày hoặc năm sinh người được cấp bản sao',
  ndkSoDinhDanh: 'Số định danh người được cấp bản sao',
  soDangKyGoc: 'Số đăng ký trong sổ gốc',
  namDangKyGoc: 'Năm đăng ký trong sổ gốc',
  quyenSoGoc: 'Quyển số của sổ gốc',
  noiDangKyGoc: 'Nơi đăng ký trước đây',
  soLuong: 'Số bản sao',
  ...person('nyc', 'người yêu cầu'),
  nycQuanHe: 'Quan hệ của người yêu cầu',
  nguoiThucHien: 'Người thực hiện',
  nguoiKy: 'Người ký',
  chucVuNguoiKy: 'Chức vụ người ký',
  ghiChu: 'Ghi chú',
  TenFile: 'Tệp ảnh trang sổ',
  URLTapTinDinhKem: 'Nơi lưu tệp ảnh',
  URLAnhCu: 'Nơi lưu ảnh cũ',
};
