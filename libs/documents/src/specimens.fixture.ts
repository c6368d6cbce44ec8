import type { IssuingOffice, SigningLeader } from './office-data';
import type {
  BirthWithParentChildDocument,
  BookContent,
  BookNoteDocument,
  CopiedBook,
  RegisterCopyDocument,
  RegisterDocument,
} from './register/register-data';

/** Papers of invented people, for tests of the setting. */
export const office: IssuingOffice = {
  name: 'Ủy ban nhân dân xã Đại Ngãi',
  superior: 'Thành phố Cần Thơ',
  place: 'Đại Ngãi',
};
export const chairman: SigningLeader = { fullName: 'Lâm Quốc Ưởng', rank: 'chairman' };
export const verificationUrl = 'https://hotich.example.test/verify/7Q2M-K4TX-119-2026';
export const today = { year: 2026, month: 11, day: 24 } as const;

const people = {
  oi: {
    HoTen: 'Nguyễn Văn Ổi',
    NgaySinh: '09.02.1995',
    GioiTinh: 'Nam',
    DanToc: 'Kinh',
    QuocTich: 'Việt Nam',
    NoiCuTru: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
    LoaiGiayToTuyThan: '4',
    SoGiayToTuyThan: '099095000731',
    NgayCapGiayToTuyThan: '05.03.2021',
    NoiCapGiayToTuyThan: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
  },
  buoi: {
    HoTen: 'Trần Thị Bưởi',
    NgaySinh: '1998',
    GioiTinh: '2',
    DanToc: 'Khmer',
    QuocTich: 'Việt Nam',
    NoiCuTru: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
    LoaiGiayToTuyThan: '4',
    SoGiayToTuyThan: '099198000732',
  },
  anh: {
    HoTen: 'Nguyễn Thị Ngọc Ánh',
    NgaySinh: '15.11.2026',
    GioiTinh: '2',
    DanToc: 'Kinh',
    QuocTich: 'Việt Nam',
    QueQuan: 'Xã Đại Ngãi, thành phố Cần Thơ',
    NoiCuTru: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
  },
  foreigner: {
    HoTen: 'Ștefan Müller-Łukasz',
    NgaySinh: '03.07.1990',
    GioiTinh: '1',
    QuocTich: 'DE',
    NoiCuTru: 'Hauptstraße 12, 10827 Berlin, Cộng hòa Liên bang Đức',
    GiayToKhac: 'Hộ chiếu số C01X00T47, cấp ngày 11/06/2022, nơi cấp Stadt Berlin',
  },
} as const;

/** Somebody's facts in the columns of one part he plays. */
export const as = (prefix: string, who: keyof typeof people): BookContent =>
  Object.fromEntries(Object.entries(people[who]).map(([column, value]) => [`${prefix}${column}`, value]));

const paper = (book: CopiedBook, number: number, content: BookContent): RegisterDocument => ({
  book,
  office,
  number,
  year: 2026,
  content,
  registeredAt: 'Ủy ban nhân dân xã Đại Ngãi, thành phố Cần Thơ',
  registeredOn: today,
  signer: chairman,
  verificationUrl,
});

export const specimenBirth = paper('birth', 119, {
  ...as('nks', 'anh'),
  nksNoiSinh: 'Bệnh viện Đa khoa Sóc Trăng, phường Phú Lợi, thành phố Cần Thơ',
  soDinhDanh: '099326000119',
  ...as('me', 'buoi'),
  ...as('cha', 'oi'),
  nycHoTen: 'Nguyễn Văn Ổi',
  nycLoaiGiayToTuyThan: '4',
  nycSoGiayToTuyThan: '099095000731',
});

/** A birth from a book of 1958, as digitisation leaves it: year alone, one parent, no personal id. */
export const specimenOldBirth: RegisterCopyDocument = {
  ...paper('birth', 7, {
    nksHoTen: 'Sơn Sóc',
    nksNgaySinh: '1958',
    nksGioiTinh: '1',
    nksDanToc: 'Khmer',
    meHoTen: 'Thạch Thị Xoài',
    meNgaySinh: '1936',
  }),
  year: 1958,
  volume: '01/1958',
  registeredAt: 'Ủy ban hành chính xã Đại Ngãi, tỉnh Ba Xuyên',
  registeredOn: { year: 1958, month: 6 },
  signer: { fullName: 'Huỳnh Thị Ước', rank: 'viceChairman' },
  copyNumber: 45,
  issuedOn: today,
};

export const specimenMarriage = paper('marriage', 31, { ...as('vo', 'buoi'), ...as('chong', 'oi') });

export const specimenForeignMarriage = paper('marriage', 32, {
  ...as('vo', 'buoi'),
  ...as('chong', 'foreigner'),
  cqNuocNgoaiDaDangKy: 'Standesamt Tempelhof-Schöneberg von Berlin',
  qgNuocNgoaiDaDangKy: 'DE',
  soDangKyNuocNgoai: 'E 118/2025',
  ngayDangKyNuocNgoai: '14.08.2025',
});

export const specimenDeath = paper('death', 12, {
  nktHoTen: 'Thạch Thị Xoài',
  nktNgaySinh: '1936',
  nktGioiTinh: '2',
  nktDanToc: 'Khmer',
  nktQuocTich: 'Việt Nam',
  nktNoiCuTru: 'Ấp Ngãi Hội 2, xã Đại Ngãi, thành phố Cần Thơ',
  nktSoGiayToTuyThan: '099136000044',
  nktLoaiGiayToTuyThan: '4',
  nktGioPhutChet: '04:35',
  nktNgayChet: '20.11.2026',
  nktNoiChet: 'Tại nhà, ấp Ngãi Hội 2, xã Đại Ngãi, thành phố Cần Thơ',
  nktNguyenNhanChet: 'Tuổi già',
  gbtLoai: '1',
  gbtSo: '12/GBT',
  gbtNgay: '21.11.2026',
  gbtCoQuanCap: 'Trạm Y tế xã Đại Ngãi',
  nycHoTen: 'Sơn Sóc',
  nycSoGiayToTuyThan: '099058000007',
  nycLoaiGiayToTuyThan: '4',
});

const wardship = { ...as('gh', 'oi'), ...as('ndgh', 'anh') };

export const specimenGuardianship = paper('guardianship', 3, { ...wardship, loaiGiamHo: 'Giám hộ cử' });

export const specimenGuardianshipEnd = paper('guardianshipEnd', 2, {
  ...wardship,
  cdghLyDo: 'Người được giám hộ đã đủ 18 tuổi',
  cdghSoGiamHo: '3',
  cdghNamGiamHo: '2019',
  cdghNoiDangKyGiamHo: 'Ủy ban nhân dân xã Đại Ngãi',
});

export const specimenSupervision = paper('supervision', 1, {
  ...wardship,
  ...as('gs', 'buoi'),
  gsSoGiamHo: '3',
  gsNamGiamHo: '2026',
  gsNoiDangKyGiamHo: 'Ủy ban nhân dân xã Đại Ngãi',
});

export const specimenSupervisionEnd = paper('supervisionEnd', 1, {
  ...wardship,
  ...as('gs', 'buoi'),
  cdgsLyDo: 'Việc giám hộ đã chấm dứt',
  cdgsNamGiamSat: '2026',
});

export const specimenParentChild = paper('parentChild', 5, {
  loaiXacNhan: '1',
  ...as('cm', 'oi'),
  ...as('nc', 'anh'),
  nycHoTen: 'Nguyễn Văn Ổi',
  nycSoGiayToTuyThan: '099095000731',
  nycLoaiGiayToTuyThan: '4',
});

export const specimenBirthWithParentChild: BirthWithParentChildDocument = {
  ...specimenBirth,
  parentChild: specimenParentChild,
};

export const specimenChange = paper('change', 8, {
  ...as('ntd', 'buoi'),
  ntdLoaiThayDoi: 'Cải chính',
  ntdTenGiayTo: 'Giấy khai sinh',
  ntdMuc: 'Họ, chữ đệm, tên',
  ntdTu: 'Trần Thị Bửi',
  ntdThanh: 'Trần Thị Bưởi',
  ntdLyDo: 'Sai sót khi đăng ký',
  ntdSoGoc: '77',
  ntdNamGoc: '1998',
  ntdNoiDangKyGoc: 'Ủy ban nhân dân xã Đại Ngãi',
});

export const specimenMaritalStatus = paper('maritalStatus', 45, {
  ...as('nxn', 'buoi'),
  nycHoTen: 'Trần Thị Bưởi',
  nxnThoiGianCuTruTai: 'xã Đại Ngãi, thành phố Cần Thơ',
  nxnThoiGianCuTruTu: '01.08.2016',
  nxnThoiGianCuTruDen: '24.11.2026',
  nxnTinhTrangHonNhan: 'Hiện tại chưa đăng ký kết hôn với ai',
  nxnLoaiMucDichSuDung: '4',
});

export const specimenDivorceNote = paper('divorceNote', 4, {
  ...specimenForeignMarriage.content,
  noiDungGhiChu: 'Công nhận việc ly hôn theo bản án có hiệu lực ngày 02/09/2026',
});

export const specimenAdoption = paper('adoption', 2, {
  ...as('chn', 'oi'),
  ...as('men', 'buoi'),
  ...as('cn', 'anh'),
  bgLoai: 'Cơ sở nuôi dưỡng',
  bgHoTen: 'Danh Thị Sa Quên',
  bgNoiCuTru: 'Trung tâm Bảo trợ xã hội Đại Ngãi, thành phố Cần Thơ',
});

export const specimenConfirmation = paper('confirmation', 6, {
  ...as('xntt', 'buoi'),
  xnttViecHoTich: 'Kết hôn',
  xnttSoGoc: '31',
  xnttNamGoc: '2026',
  xnttNoiDangKyGoc: 'Ủy ban nhân dân xã Đại Ngãi',
  xnttNoiDung: 'Đã đăng ký kết hôn với ông Nguyễn Văn Ổi',
  xnttMucDich: 'Bổ túc hồ sơ bảo hiểm',
});

export const copyOf = (entry: RegisterDocument): RegisterCopyDocument => ({
  ...entry,
  volume: '01-TP/HT-2026',
  copyNumber: 46,
  issuedOn: today,
});

export const specimenBookNote: BookNoteDocument = {
  ...paper('change', 9, {
    ntdHoTen: 'Trần Thị Bưởi',
    ntdNgaySinh: '1998',
    baLoai: 'Quyết định',
    baSo: '45/2026/QĐST-HNGĐ',
    baNgay: '03.11.2026',
    baNgayHieuLuc: '03.11.2026',
    baCoQuan: 'Tòa án nhân dân khu vực 7, thành phố Cần Thơ',
    baNoiDung: 'Công nhận thuận tình ly hôn',
    ntdTenGiayTo: 'Sổ đăng ký kết hôn',
    ntdSoGoc: '31',
    ntdNamGoc: '2026',
  }),
  noted: specimenMarriage,
};
