import { code, everyBook, paper, person, residence, type Cell, texts } from './column-blocks';

export type { Cell } from './column-blocks';

/** Books that come as digitised files. Guardianship has no list of the Ministry: its columns follow the style of the others. */
export const importedKinds = ['birth', 'marriage', 'death', 'parentChild', 'maritalStatus', 'guardianship'] as const;
export type ImportedKind = (typeof importedKinds)[number];

type Columns = Readonly<Record<string, Cell>>;

const sexes = code('1', '2', '3');
const registrationTypes = { loaiDangKy: code('0', '1', '2', '3', '4') };

const birth: Columns = {
  so: { is: 'serial' },
  ...everyBook,
  ...registrationTypes,
  noiDangKy: { is: 'text' },
  nksHoTen: { is: 'requiredName' },
  nksGioiTinh: sexes,
  nksNgaySinh: { is: 'partialDate' },
  ...texts('nks', 'NgaySinhBangChu NoiSinh NoiSinhDVHC QueQuan DanToc QuocTich QuocTichKhac'),
  nksLoaiKhaiSinh: code('0', '1', '2', '3', '4', '5'),
  ...parent('me'),
  ...parent('cha'),
  nycHoTen: { is: 'personName' },
  ...texts('nyc', 'QuanHe GiayToKhac'),
  ...paper('nyc'),
  soDinhDanh: { is: 'text' },
};

const marriage: Columns = {
  So: { is: 'serial' },
  ...everyBook,
  ...registrationTypes,
  noiDangKy: { is: 'text' },
  ...person('chong', 'requiredName'),
  ...person('vo', 'requiredName'),
  tinhTrangKetHon: { is: 'text' },
};

const death: Columns = {
  So: { is: 'serial' },
  ...everyBook,
  ...registrationTypes,
  noiDangKy: { is: 'text' },
  ...person('nkt', 'requiredName'),
  nktGioiTinh: sexes,
  nktNgayChet: { is: 'partialDate' },
  ...texts('nkt', 'GioPhutChet NoiChet NguyenNhanChet'),
  gbtLoai: code('0', '1', '2', '3', '4', '5', '6', '7'),
  gbtSo: { is: 'text' },
  gbtNgay: { is: 'looseDate' },
  gbtCoQuanCap: { is: 'text' },
  nycHoTen: { is: 'personName' },
  nycQuanHe: { is: 'text' },
  ...paper('nyc'),
};

const parentChild: Columns = {
  So: { is: 'serial' },
  quyetDinhSo: { is: 'text' },
  ...everyBook,
  ...registrationTypes,
  noiDangKy: { is: 'text' },
  loaiXacNhan: code('0', '1', '2', '3', '4'),
  ...person('cm', 'requiredName'),
  cmQueQuan: { is: 'text' },
  ...person('nc', 'requiredName'),
  ncQueQuan: { is: 'text' },
  nycHoTen: { is: 'personName' },
  nycQHNguoiDuocNhan: { is: 'text' },
  ...paper('nyc'),
};

/** Who issued it is `noiCap` here, and there is no `loaiDangKy`. */
const maritalStatus: Columns = {
  So: { is: 'serial' },
  ...everyBook,
  noiCap: { is: 'text' },
  ...person('nxn', 'requiredName'),
  nxnGioiTinh: sexes,
  ...texts('nxn', 'QuocTichKhac GiayToKhac ThoiGianCuTruTai TinhTrangHonNhan MucDichSuDung'),
  nxnThoiGianCuTruTu: { is: 'looseDate' },
  nxnThoiGianCuTruDen: { is: 'looseDate' },
  nxnLoaiMucDichSuDung: code('0', '1', '2', '3', '4', '5'),
  nycHoTen: { is: 'personName' },
  ...texts('nyc', 'QuanHe GiayToKhac NgayCapGiayToKhac NoiCapGiayToKhac'),
  ...paper('nyc'),
};

const guardianship: Columns = {
  So: { is: 'serial' },
  ...everyBook,
  ...registrationTypes,
  noiDangKy: { is: 'text' },
  loaiGiamHo: { is: 'text' },
  ...person('gh', 'requiredName'),
  ...person('ndgh', 'requiredName'),
  nycHoTen: { is: 'personName' },
  nycQuanHe: { is: 'text' },
  ...paper('nyc'),
};

/** Columns by name as the Ministry writes them. */
export const bookColumns: Readonly<Record<ImportedKind, Columns>> = {
  birth,
  marriage,
  death,
  parentChild,
  maritalStatus,
  guardianship,
};

/** The column of the running number: `so` in births, `So` in all other books. */
export const serialColumn = (kind: ImportedKind): 'so' | 'So' => (kind === 'birth' ? 'so' : 'So');

/** Without these no row can become an entry. */
export const neededColumns: Readonly<Record<ImportedKind, readonly string[]>> = {
  birth: ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', 'nksNgaySinh'],
  marriage: ['So', 'quyenSo', 'ngayDangKy', 'chongHoTen', 'voHoTen'],
  death: ['So', 'quyenSo', 'ngayDangKy', 'nktHoTen', 'nktNgayChet'],
  parentChild: ['So', 'quyenSo', 'ngayDangKy', 'cmHoTen', 'ncHoTen'],
  maritalStatus: ['So', 'quyenSo', 'ngayDangKy', 'nxnHoTen'],
  guardianship: ['So', 'quyenSo', 'ngayDangKy', 'ghHoTen', 'ndghHoTen'],
};

/** Prefix of the columns of the person whose entry it is, and of the second where the event has two. */
export const personsOf: Readonly<Record<ImportedKind, { readonly subject: string; readonly second: string | null }>> = {
  birth: { subject: 'nks', second: null },
  marriage: { subject: 'chong', second: 'vo' },
  death: { subject: 'nkt', second: null },
  parentChild: { subject: 'cm', second: 'nc' },
  maritalStatus: { subject: 'nxn', second: null },
  guardianship: { subject: 'gh', second: 'ndgh' },
};

/** The column a header means: contractors write `so` and `So`, `ghichu` and `ghiChu`. Null for one that is not kept. */
export function columnOf(kind: ImportedKind, header: string): string | null {
  return byLowerCase.get(kind)?.get(header.trim().toLowerCase()) ?? null;
}

const byLowerCase = new Map(
  importedKinds.map((kind) => [
    kind,
    new Map(Object.keys(bookColumns[kind]).map((name) => [name.toLowerCase(), name])),
  ]),
);

function parent(prefix: 'me' | 'cha'): Columns {
  return {
    [`${prefix}HoTen`]: { is: 'personName' },
    [`${prefix}NgaySinh`]: { is: 'looseDate' },
    ...texts(prefix, 'DanToc QuocTich QuocTichKhac NoiCuTru SoGiayToTuyThan'),
    ...residence(prefix),
  };
}
