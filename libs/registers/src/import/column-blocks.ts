/** How a cell is read. `looseDate` keeps what it cannot read: parents' dates in old books are often words. */
export type Cell =
  | { readonly is: 'text' | 'personName' | 'looseDate' | 'page' }
  | { readonly is: 'serial' | 'partialDate' | 'requiredName' }
  | { readonly is: 'code'; readonly codes: readonly string[] };

const text = { is: 'text' } as const;
export const code = (...codes: string[]): Cell => ({ is: 'code', codes });

/** Columns every digitised book has, and the contractor's own that are worth keeping: the scanned page, the opening year. */
export const everyBook = {
  quyenSo: text,
  trangSo: { is: 'page' },
  ngayDangKy: { is: 'partialDate' },
  nguoiKy: text,
  chucVuNguoiKy: text,
  nguoiThucHien: text,
  ghiChu: text,
  TenFile: text,
  URLTapTinDinhKem: text,
  URLAnhCu: text,
  NamMoSo: text,
} satisfies Record<string, Cell>;

/** The ten columns of a person in all books but that of births. */
export function person(prefix: string, name: 'requiredName' | 'personName'): Readonly<Record<string, Cell>> {
  return {
    [`${prefix}HoTen`]: { is: name },
    [`${prefix}NgaySinh`]: { is: 'looseDate' },
    ...texts(prefix, 'DanToc QuocTich NoiCuTru'),
    [`${prefix}LoaiCuTru`]: code('0', '1', '2'),
    ...paper(prefix),
  };
}

/** The paper with which somebody proved who he is. */
export function paper(prefix: string): Readonly<Record<string, Cell>> {
  return {
    [`${prefix}LoaiGiayToTuyThan`]: paperKinds,
    ...texts(prefix, 'SoGiayToTuyThan NgayCapGiayToTuyThan NoiCapGiayToTuyThan'),
  };
}

/** Codes of a parent in the book of births: kind of residence and kind of paper. */
export const residence = (prefix: string): Readonly<Record<string, Cell>> => ({
  [`${prefix}LoaiCuTru`]: code('0', '1', '2'),
  [`${prefix}LoaiGiayToTuyThan`]: paperKinds,
});

export function texts(prefix: string, names: string): Readonly<Record<string, Cell>> {
  return Object.fromEntries(names.split(' ').map((name) => [`${prefix}${name}`, text]));
}

const paperKinds = code('0', '1', '2', '3', '4', '5', '6', '7', '8', '12');
