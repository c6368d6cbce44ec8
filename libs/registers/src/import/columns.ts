/** Books that have a column list of the Ministry and come as digitised files. */
export type ImportedKind = 'birth' | 'marriage';

/** How a cell is read. `looseDate` keeps what it cannot read: parents' dates in old books are often words. */
export type Cell =
  | { readonly is: 'text' | 'personName' | 'looseDate' | 'page' }
  | { readonly is: 'serial' | 'partialDate' | 'requiredName' }
  | { readonly is: 'code'; readonly codes: readonly string[] };

const text = { is: 'text' } as const;
const code = (...codes: string[]): Cell => ({ is: 'code', codes });
const residenceKinds = code('0', '1', '2');
const paperKinds = code('0', '1', '2', '3', '4', '5', '6', '7', '8', '12');

/** Columns every digitised book has, and the contractor's own that are worth keeping: the scanned page, the opening year. */
const everyBook = {
  quyenSo: text,
  trangSo: { is: 'page' },
  ngayDangKy: { is: 'partialDate' },
  loaiDangKy: code('0', '1', '2', '3', '4'),
  noiDangKy: text,
  nguoiKy: text,
  chucVuNguoiKy: text,
  nguoiThucHien: text,
  ghiChu: text,
  TenFile: text,
  URLTapTinDinhKem: text,
  URLAnhCu: text,
  NamMoSo: text,
} satisfies Record<string, Cell>;

const birth: Readonly<Record<string, Cell>> = {
  so: { is: 'serial' },
  ...everyBook,
  nksHoTen: { is: 'requiredName' },
  nksGioiTinh: code('1', '2', '3'),
  nksNgaySinh: { is: 'partialDate' },
  ...texts('nks', 'NgaySinhBangChu NoiSinh NoiSinhDVHC QueQuan DanToc QuocTich QuocTichKhac'),
  nksLoaiKhaiSinh: code('0', '1', '2', '3', '4', '5'),
  ...parent('me'),
  ...parent('cha'),
  ...texts('nyc', 'QuanHe GiayToKhac SoGiayToTuyThan NgayCapGiayToTuyThan NoiCapGiayToTuyThan'),
  nycHoTen: { is: 'personName' },
  nycLoaiGiayToTuyThan: paperKinds,
  soDinhDanh: text,
};

const marriage: Readonly<Record<string, Cell>> = {
  So: { is: 'serial' },
  ...everyBook,
  ...spouse('chong'),
  ...spouse('vo'),
  tinhTrangKetHon: text,
};

/** Columns by name as the Ministry writes them. */
export const bookColumns: Readonly<Record<ImportedKind, Readonly<Record<string, Cell>>>> = { birth, marriage };

/** Without these no row can become an entry. */
export const neededColumns: Readonly<Record<ImportedKind, readonly string[]>> = {
  birth: ['so', 'quyenSo', 'ngayDangKy', 'nksHoTen', 'nksNgaySinh'],
  marriage: ['So', 'quyenSo', 'ngayDangKy', 'chongHoTen', 'voHoTen'],
};

/** The column a header means: contractors write `so` and `So`, `ghichu` and `ghiChu`. Null for one that is not kept. */
export function columnOf(kind: ImportedKind, header: string): string | null {
  return byLowerCase[kind].get(header.trim().toLowerCase()) ?? null;
}

const lowered = (columns: Readonly<Record<string, Cell>>): ReadonlyMap<string, string> =>
  new Map(Object.keys(columns).map((name) => [name.toLowerCase(), name]));
const byLowerCase = { birth: lowered(birth), marriage: lowered(marriage) };

function parent(prefix: 'me' | 'cha'): Readonly<Record<string, Cell>> {
  return {
    [`${prefix}HoTen`]: { is: 'personName' },
    [`${prefix}NgaySinh`]: { is: 'looseDate' },
    ...texts(prefix, 'DanToc QuocTich QuocTichKhac NoiCuTru SoGiayToTuyThan'),
    [`${prefix}LoaiCuTru`]: residenceKinds,
    [`${prefix}LoaiGiayToTuyThan`]: paperKinds,
  };
}

function spouse(prefix: 'chong' | 'vo'): Readonly<Record<string, Cell>> {
  return {
    [`${prefix}HoTen`]: { is: 'requiredName' },
    [`${prefix}NgaySinh`]: { is: 'looseDate' },
    ...texts(prefix, 'DanToc QuocTich NoiCuTru SoGiayToTuyThan NgayCapGiayToTuyThan NoiCapGiayToTuyThan'),
    [`${prefix}LoaiCuTru`]: residenceKinds,
    [`${prefix}LoaiGiayToTuyThan`]: paperKinds,
  };
}

function texts(prefix: string, names: string): Readonly<Record<string, Cell>> {
  return Object.fromEntries(names.split(' ').map((name) => [`${prefix}${name}`, text]));
}
