import type { BookKind } from '@hotich/domain';
import { bookKindVi } from '@hotich/registers';

/** One line of what the register gains, in the words of the paper book. */
export interface ChangeLine {
  readonly field: string;
  readonly value: string;
}

/** An entry as it was booked, still unsigned. `content` has the field names of the Ministry's software. */
export interface BookedEntry {
  readonly kind: BookKind;
  readonly number: number;
  readonly year: number;
  readonly volume: string;
  readonly content: Readonly<Record<string, string>>;
}

/**
 * What the leader's signature will put in force, told as the book tells it: first which book and number, then every
 * field that has something in it. A field without a Vietnamese name is shown under its own: nothing is signed unseen.
 */
export function changeOf(entry: BookedEntry): ChangeLine[] {
  const head = [{ field: bookKindVi[entry.kind], value: `Số ${entry.number}/${entry.year}, quyển ${entry.volume}` }];
  const known = Object.keys(labels).filter((name) => Object.hasOwn(entry.content, name));
  const others = Object.keys(entry.content).filter((name) => !Object.hasOwn(labels, name) && !inHead.has(name));
  return [...head, ...[...known, ...others].flatMap((name) => lineOf(name, entry.content[name]))];
}

/** Told in the first line already. Births write `so` small, the other books `So`. */
const inHead = new Set(['so', 'So', 'quyenSo']);

function lineOf(name: string, raw: string | undefined): ChangeLine[] {
  const value = raw?.trim() ?? '';
  if (value === '') return [];
  const codes = Object.hasOwn(codeLists, name) ? codeLists[name] : undefined;
  return [{ field: labels[name] ?? name, value: codes?.[value] ?? value }];
}

/** In the order of the book (TT 04/2020/TT-BTP, forms of the register books). */
const labels: Readonly<Record<string, string>> = {
  ngayDangKy: 'Ngày đăng ký',
  loaiDangKy: 'Loại đăng ký',
  noiDangKy: 'Nơi đăng ký',
  loaiBanSao: 'Loại bản sao',
  ndkHoTen: 'Họ, chữ đệm, tên người được cấp bản sao',
  ndkNgaySinh: 'Ngày hoặc năm sinh',
  ndkSoDinhDanh: 'Số định danh cá nhân',
  soDangKyGoc: 'Số đăng ký trong sổ gốc',
  namDangKyGoc: 'Năm đăng ký trong sổ gốc',
  quyenSoGoc: 'Quyển số của sổ gốc',
  noiDangKyGoc: 'Nơi đăng ký trước đây',
  soLuong: 'Số bản sao',
  nksHoTen: 'Họ, chữ đệm, tên của trẻ',
  nksGioiTinh: 'Giới tính',
  nksNgaySinh: 'Ngày sinh',
  nksNgaySinhBangChu: 'Ngày sinh bằng chữ',
  nksNoiSinh: 'Nơi sinh',
  nksQueQuan: 'Quê quán',
  nksDanToc: 'Dân tộc',
  nksQuocTich: 'Quốc tịch',
  nksLoaiKhaiSinh: 'Cha mẹ của trẻ',
  soDinhDanh: 'Số định danh cá nhân',
  meHoTen: 'Họ, chữ đệm, tên của mẹ',
  meNgaySinh: 'Ngày hoặc năm sinh của mẹ',
  meDanToc: 'Dân tộc của mẹ',
  meQuocTich: 'Quốc tịch của mẹ',
  meNoiCuTru: 'Nơi cư trú của mẹ',
  meLoaiGiayToTuyThan: 'Loại giấy tờ tùy thân của mẹ',
  meSoGiayToTuyThan: 'Số giấy tờ tùy thân của mẹ',
  chaHoTen: 'Họ, chữ đệm, tên của cha',
  chaNgaySinh: 'Ngày hoặc năm sinh của cha',
  chaDanToc: 'Dân tộc của cha',
  chaQuocTich: 'Quốc tịch của cha',
  chaNoiCuTru: 'Nơi cư trú của cha',
  chaLoaiGiayToTuyThan: 'Loại giấy tờ tùy thân của cha',
  chaSoGiayToTuyThan: 'Số giấy tờ tùy thân của cha',
  nycHoTen: 'Người yêu cầu',
  nycQuanHe: 'Quan hệ của người yêu cầu',
  nycLoaiGiayToTuyThan: 'Loại giấy tờ tùy thân của người yêu cầu',
  nycSoGiayToTuyThan: 'Số giấy tờ tùy thân của người yêu cầu',
  nguoiThucHien: 'Người thực hiện',
  ghiChu: 'Ghi chú',
};

const identityPapers = {
  '0': 'Không có',
  '1': 'Chứng minh nhân dân',
  '2': 'Hộ chiếu',
  '3': 'Thẻ thường trú',
  '4': 'Thẻ căn cước',
  '8': 'Giấy tờ khác',
};

/** Code lists of the Ministry's software; the book itself shows words. */
const codeLists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nksGioiTinh: { '1': 'Nam', '2': 'Nữ', '3': 'Chưa xác định' },
  loaiDangKy: {
    '0': 'Không có thông tin',
    '1': 'Đúng hạn',
    '2': 'Đăng ký lại',
    '3': 'Ghi vào sổ việc đã đăng ký ở nước ngoài',
    '4': 'Quá hạn',
  },
  meLoaiGiayToTuyThan: identityPapers,
  chaLoaiGiayToTuyThan: identityPapers,
  nycLoaiGiayToTuyThan: identityPapers,
  nksLoaiKhaiSinh: {
    '1': 'Đã xác định cả cha và mẹ',
    '2': 'Chưa xác định được mẹ',
    '3': 'Chưa xác định được cha',
    '4': 'Chưa xác định được cả cha và mẹ',
    '5': 'Trẻ bị bỏ rơi',
  },
};
