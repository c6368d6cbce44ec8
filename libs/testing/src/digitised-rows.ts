import { dateInWords } from './date-in-words';
import type { BookEntry, Child, Family } from './family';
import { bookDate, bookEthnicity, clerkOf, type Clerk, type DigitisingOptions } from './keying-clerk';

export type BirthRow = ReturnType<typeof birthRow>;
export type MarriageRow = ReturnType<typeof marriageRow>;

/** The birth book as digitised, in the order of office, year and number. */
export function digitisedBirthRows(families: readonly Family[], options: DigitisingOptions = {}): BirthRow[] {
  const events = families.flatMap((family) => family.children.map((child) => ({ family, child, entry: child.entry })));
  return events
    .sort(byBook)
    .map(({ family, child }, index) => birthRow(index + 1, family, child, clerkOf(family, index, options)));
}

/** The marriage book as digitised, in the same order. */
export function digitisedMarriageRows(families: readonly Family[], options: DigitisingOptions = {}): MarriageRow[] {
  const events = families.flatMap((family) => (family.marriage === null ? [] : [{ family, entry: family.marriage }]));
  return events
    .sort(byBook)
    .map(({ family, entry }, index) => marriageRow(index + 1, family, entry, clerkOf(family, index, options)));
}

// Every row is one literal: built by spreading, rows become dictionaries and twenty thousand of them take seconds.

function birthRow(id: number, family: Family, { person, birthPlace, kind, entry }: Child, clerk: Clerk) {
  const { date, number, officeCode } = entry;
  const [mother, father] = [clerk.adult(family.mother, date), clerk.adult(family.father, date)];
  const file = fileOf('KS', entry);
  return {
    ID: String(id),
    TinhTrangID: '1',
    TenFile: file.name,
    URLTapTinDinhKem: file.path,
    NamMoSo: date.slice(0, 4),
    LoaiGiay: '1',
    DuLieuCu: '1',
    so: String(number),
    quyenSo: entry.volume,
    trangSo: String(entry.page),
    ngayDangKy: bookDate(date),
    loaiDangKy: String(kind),
    noiDangKy: officeCode,
    nguoiKy: signedByChair(entry) ? 'Trần Văn Sổ' : 'Lâm Thị Sách',
    chucVuNguoiKy: signedByChair(entry) ? 'CHỦ TỊCH' : 'PHÓ CHỦ TỊCH',
    nguoiThucHien: 'Huỳnh Văn Chép',
    ghiChu: '',
    nksHoTen: clerk.name(person.name),
    nksGioiTinh: person.sex === 'male' ? '1' : '2',
    nksNgaySinh: bookDate(person.birthDate),
    nksNgaySinhBangChu: dateInWords(person.birthDate),
    nksNoiSinh: birthPlace,
    nksNoiSinhDVHC: '',
    nksQueQuan: father.address,
    nksDanToc: bookEthnicity(person),
    nksQuocTich: person.nationality,
    nksLoaiKhaiSinh: '1',
    meHoTen: mother.name,
    meNgaySinh: mother.birthDate,
    meDanToc: mother.ethnicity,
    meQuocTich: family.mother.nationality,
    meLoaiCuTru: '1',
    meNoiCuTru: mother.address,
    meLoaiGiayToTuyThan: mother.paperKind,
    meSoGiayToTuyThan: mother.paperNumber,
    chaHoTen: father.name,
    chaNgaySinh: father.birthDate,
    chaDanToc: father.ethnicity,
    chaQuocTich: family.father.nationality,
    chaLoaiCuTru: '1',
    chaNoiCuTru: father.address,
    chaLoaiGiayToTuyThan: father.paperKind,
    chaSoGiayToTuyThan: father.paperNumber,
    nycHoTen: mother.name,
    nycQuanHe: 'Mẹ',
    nycLoaiGiayToTuyThan: mother.paperKind,
    nycGiayToKhac: '',
    nycSoGiayToTuyThan: mother.paperNumber,
    nycNgayCapGiayToTuyThan: mother.paperDate,
    nycNoiCapGiayToTuyThan: mother.paperIssuer,
  };
}

function marriageRow(id: number, family: Family, entry: BookEntry, clerk: Clerk) {
  const { date, number, officeCode } = entry;
  const [wife, husband] = [clerk.adult(family.mother, date), clerk.adult(family.father, date)];
  const file = fileOf('KH', entry);
  return {
    ID: String(id),
    TinhTrangID: '1',
    TenFile: file.name,
    URLTapTinDinhKem: file.path,
    NamMoSo: date.slice(0, 4),
    LoaiGiay: '1',
    DuLieuCu: '1',
    So: String(number),
    quyenSo: entry.volume,
    trangSo: String(entry.page),
    ngayDangKy: bookDate(date),
    loaiDangKy: '1',
    noiDangKy: officeCode,
    chongHoTen: husband.name,
    chongNgaySinh: husband.birthDate,
    chongDanToc: husband.ethnicity,
    chongQuocTich: family.father.nationality,
    chongLoaiCuTru: '1',
    chongNoiCuTru: husband.address,
    chongLoaiGiayToTuyThan: husband.paperKind,
    chongSoGiayToTuyThan: husband.paperNumber,
    chongNgayCapGiayToTuyThan: husband.paperDate,
    chongNoiCapGiayToTuyThan: husband.paperIssuer,
    voHoTen: wife.name,
    voNgaySinh: wife.birthDate,
    voDanToc: wife.ethnicity,
    voQuocTich: family.mother.nationality,
    voLoaiCuTru: '1',
    voNoiCuTru: wife.address,
    voLoaiGiayToTuyThan: wife.paperKind,
    voSoGiayToTuyThan: wife.paperNumber,
    voNgayCapGiayToTuyThan: wife.paperDate,
    voNoiCapGiayToTuyThan: wife.paperIssuer,
    nguoiKy: signedByChair(entry) ? 'Trần Văn Sổ' : 'Lâm Thị Sách',
    chucVuNguoiKy: signedByChair(entry) ? 'CHỦ TỊCH' : 'PHÓ CHỦ TỊCH',
    nguoiThucHien: 'Huỳnh Văn Chép',
    ghichu: '',
  };
}

function fileOf(kind: 'KS' | 'KH', { officeCode, number, date }: BookEntry): { name: string; path: string } {
  const year = date.slice(0, 4);
  const name = `${kind}-${officeCode}-${year}-${String(number).padStart(4, '0')}.pdf`;
  return { name, path: `${officeCode}/${kind}/${year}/${name}` };
}

function signedByChair({ number }: BookEntry): boolean {
  return number % 4 === 0;
}

type Placed = { readonly entry: BookEntry };

function byBook({ entry: a }: Placed, { entry: b }: Placed): number {
  return compare(a.officeCode, b.officeCode) || compare(a.date.slice(0, 4), b.date.slice(0, 4)) || a.number - b.number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
