import type { BirthDocument, BirthExtractDocument, ReceiptDocument, SlipDocument } from './document-data';

/** Papers of invented people, for tests of the setting. */
export const specimenBirth: BirthDocument = {
  office: { name: 'Ủy ban nhân dân xã Đại Ngãi', superior: 'Thành phố Cần Thơ', place: 'Đại Ngãi' },
  number: 119,
  year: 2026,
  child: {
    fullName: 'Nguyễn Thị Ngọc Ánh',
    dateOfBirth: { year: 2026, month: 11, day: 15 },
    sex: 'female',
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    placeOfBirth: 'Bệnh viện Đa khoa Sóc Trăng, phường Phú Lợi, thành phố Cần Thơ',
    homeTown: 'Xã Đại Ngãi, thành phố Cần Thơ',
    personalId: '099326000119',
  },
  mother: {
    fullName: 'Trần Thị Bưởi',
    born: { year: 1998 },
    ethnicity: 'Khmer',
    nationality: 'Việt Nam',
    residence: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
  },
  father: {
    fullName: 'Nguyễn Văn Ổi',
    born: { year: 1995, month: 2, day: 9 },
    ethnicity: 'Kinh',
    nationality: 'Việt Nam',
    residence: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
  },
  declarant: { fullName: 'Nguyễn Văn Ổi', identityPaper: 'Thẻ căn cước số 099095000731' },
  registeredAt: 'Ủy ban nhân dân xã Đại Ngãi, thành phố Cần Thơ',
  registeredOn: { year: 2026, month: 11, day: 24 },
  signer: { fullName: 'Lâm Quốc Ưởng', rank: 'chairman' },
  verificationUrl: 'https://hotich.example.test/verify/7Q2M-K4TX-119-2026',
};

/** A birth from a book of 1958, as digitisation leaves it: year alone, one parent, no personal id. */
export const specimenOldBirth: BirthExtractDocument = {
  office: specimenBirth.office,
  verificationUrl: specimenBirth.verificationUrl,
  number: 7,
  year: 1958,
  volume: '01/1958',
  child: { fullName: 'Sơn Sóc', dateOfBirth: { year: 1958 }, sex: 'male', ethnicity: 'Khmer' },
  mother: { fullName: 'Thạch Thị Xoài', born: { year: 1936 } },
  registeredAt: 'Ủy ban hành chính xã Đại Ngãi, tỉnh Ba Xuyên',
  registeredOn: { year: 1958, month: 6 },
  signer: { fullName: 'Huỳnh Thị Ước', rank: 'viceChairman' },
  copyNumber: 45,
  issuedOn: { year: 2026, month: 11, day: 24 },
};

export const specimenSlip: SlipDocument = {
  centre: {
    name: 'Trung tâm Phục vụ hành chính công xã Đại Ngãi',
    superior: 'Ủy ban nhân dân xã Đại Ngãi',
    place: 'Đại Ngãi',
  },
  number: 512,
  issuedOn: { year: 2026, month: 11, day: 24 },
  dossierCode: 'H13.77-261124-0007',
  applicant: {
    fullName: 'Nguyễn Văn Ổi',
    personalId: '099095000731',
    address: 'Ấp Ngãi Hội 1, xã Đại Ngãi, thành phố Cần Thơ',
    phone: '0900000731',
    email: 'oi.nguyen@example.test',
  },
  request: 'Đăng ký khai sinh',
  officer: { fullName: 'Đặng Thị Hữu Lý', phone: '0900000112' },
  verificationUrl: 'https://hotich.example.test/tracking/H13.77-261124-0007',
};

export const specimenReceipt: ReceiptDocument = {
  ...specimenSlip,
  papers: ['Tờ khai đăng ký khai sinh (bản điện tử)', 'Giấy chứng sinh (đã tra cứu từ cơ sở dữ liệu y tế)'],
  sets: 1,
  timeLimit: 'ngay trong ngày làm việc',
  receivedAt: { date: { year: 2026, month: 11, day: 24 }, hour: 9, minute: 5 },
  dueAt: { date: { year: 2026, month: 11, day: 24 }, hour: 17, minute: 0 },
  resultsAt: 'Trung tâm Phục vụ hành chính công xã Đại Ngãi',
  trackingBook: { volume: '01/2026', entry: 512 },
};
