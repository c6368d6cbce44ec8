import type {
  DeclarationDocument,
  OriginalEntryNoticeDocument,
  PostingNoticeDocument,
  VerificationLetterDocument,
} from './letter-data';
import type {
  ApologyDocument,
  ControlSheetDocument,
  FollowUpBookDocument,
  ReceiptDocument,
  SlipDocument,
  StopNoticeDocument,
} from './slip-data';
import { chairman, office, today, verificationUrl } from './specimens.fixture';

const received = { date: today, hour: 9, minute: 5 };
const due = { date: today, hour: 17, minute: 0 };

export const specimenSlip: SlipDocument = {
  centre: {
    name: 'Trung tâm Phục vụ hành chính công xã Đại Ngãi',
    superior: 'Ủy ban nhân dân xã Đại Ngãi',
    place: 'Đại Ngãi',
  },
  number: 512,
  issuedOn: today,
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
  receivedAt: received,
  dueAt: due,
  resultsAt: 'Trung tâm Phục vụ hành chính công xã Đại Ngãi',
  trackingBook: { volume: '01/2026', entry: 512 },
};

export const specimenApology: ApologyDocument = {
  office,
  number: 3,
  issuedOn: today,
  dossierCode: specimenSlip.dossierCode,
  applicant: specimenSlip.applicant,
  request: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  verificationUrl: specimenSlip.verificationUrl,
  receivedAt: received,
  promisedAt: { date: { year: 2026, month: 11, day: 27 }, hour: 17, minute: 0 },
  reason: 'Ủy ban nhân dân phường Phú Lợi chưa trả lời văn bản xác minh',
  newlyPromisedAt: { date: { year: 2026, month: 12, day: 2 }, hour: 17, minute: 0 },
  signer: chairman,
};

export const specimenStop: StopNoticeDocument = {
  ...specimenSlip,
  receivedAt: received,
  reason: 'Người nộp hồ sơ đề nghị rút hồ sơ',
  stoppedOn: today,
};

export const specimenControlSheet: ControlSheetDocument = {
  centre: specimenSlip.centre,
  number: 512,
  issuedOn: today,
  dossierCode: specimenSlip.dossierCode,
  request: specimenSlip.request,
  decidingOffice: office.name,
  assistingOffices: ['Ủy ban nhân dân phường Phú Lợi'],
  receivedAt: received,
  dueAt: due,
  handOvers: [
    {
      from: { unit: 'Người nộp hồ sơ' },
      to: { unit: 'Bộ phận tiếp nhận', person: 'Đặng Thị Hữu Lý' },
      at: received,
    },
    {
      from: { unit: 'Bộ phận tiếp nhận', person: 'Đặng Thị Hữu Lý' },
      to: { unit: 'Công chức tư pháp - hộ tịch', person: 'Kim Sô Phia' },
      at: { ...received, hour: 10 },
      outcome: 'early',
    },
    {
      from: { unit: 'Công chức tư pháp - hộ tịch', person: 'Kim Sô Phia' },
      to: { unit: 'Lãnh đạo Ủy ban nhân dân', person: 'Lâm Quốc Ưởng' },
      at: { ...received, hour: 15 },
      outcome: 'late',
      note: 'Chờ trả lời xác minh',
    },
  ],
};

export const specimenFollowUpBook: FollowUpBookDocument = {
  centre: specimenSlip.centre,
  volume: '01/2026',
  from: { year: 2026, month: 11, day: 1 },
  to: today,
  printedOn: today,
  rows: Array.from({ length: 23 }, (_, index) => ({
    dossierCode: `H13.77-261124-${String(index + 1).padStart(4, '0')}`,
    request: index % 3 === 0 ? 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con' : 'Đăng ký khai tử',
    applicant: specimenSlip.applicant,
    decidingOffice: office.name,
    receivedAt: received,
    ...(index % 4 === 0 ? {} : { dueAt: due, returnedAt: { ...due, hour: 16 }, returnedBy: 'Trực tuyến' }),
  })),
};

const letter = { office, number: 88, issuedOn: today, signer: chairman, verificationUrl };

export const specimenVerificationLetter: VerificationLetterDocument = {
  ...letter,
  to: 'Ủy ban nhân dân phường Phú Lợi, thành phố Cần Thơ',
  dossierCode: specimenSlip.dossierCode,
  request: 'Cấp Giấy xác nhận tình trạng hôn nhân',
  about: [
    { label: 'Họ, chữ đệm, tên', value: 'Trần Thị Bưởi' },
    { label: 'Năm sinh', value: '1998' },
    { label: 'Số định danh cá nhân', value: '099198000732' },
    { label: 'Thời gian cư trú tại quý địa phương', value: 'từ năm 2016 đến năm 2020' },
  ],
  questions: ['Trong thời gian cư trú nêu trên, bà Trần Thị Bưởi đã đăng ký kết hôn với ai chưa?'],
  replyBy: { year: 2026, month: 11, day: 27 },
  ground: 'khoản 4 Điều 22 Nghị định số 123/2015/NĐ-CP',
  contact: { fullName: 'Kim Sô Phia', phone: '0900000113' },
};

export const specimenPostingNotice: PostingNoticeDocument = {
  ...letter,
  matter: 'việc nhận cha, mẹ, con có yếu tố nước ngoài',
  ground: 'Điều 44 Luật Hộ tịch; Nghị định số 120/2025/NĐ-CP',
  facts: [
    { label: 'Người nhận con', value: 'Ștefan Müller-Łukasz, sinh ngày 03/07/1990, quốc tịch Đức' },
    { label: 'Người được nhận là con', value: 'Nguyễn Thị Ngọc Ánh, sinh ngày 15/11/2026' },
  ],
  place: 'trụ sở Ủy ban nhân dân xã Đại Ngãi',
  from: { year: 2026, month: 11, day: 25 },
  to: { year: 2026, month: 12, day: 1 },
  phone: '0900000110',
};

export const specimenOriginalEntryNotice: OriginalEntryNoticeDocument = {
  ...letter,
  to: 'Ủy ban nhân dân phường Phú Lợi, thành phố Cần Thơ',
  matter: 'cải chính hộ tịch',
  entry: { number: 8, year: 2026, registeredOn: today },
  person: [
    { label: 'Họ, chữ đệm, tên', value: 'Trần Thị Bưởi' },
    { label: 'Năm sinh', value: '1998' },
  ],
  original: [
    { label: 'Việc hộ tịch', value: 'Đăng ký khai sinh' },
    { label: 'Số đăng ký', value: '77/1998' },
  ],
  note: 'Cải chính chữ đệm, tên từ “Thị Bửi” thành “Thị Bưởi” theo Trích lục cải chính số 8/2026 ngày 24/11/2026.',
};

export const specimenDeclaration: DeclarationDocument = {
  title: 'Tờ khai đăng ký khai tử',
  to: office.name,
  printedOn: today,
  sections: [
    {
      title: 'Người yêu cầu',
      rows: [
        { label: 'Họ, chữ đệm, tên người yêu cầu', value: 'Sơn Sóc' },
        { label: 'Số định danh cá nhân của người yêu cầu', value: null },
        {
          label: 'Hộ chiếu hoặc giấy tờ tùy thân khác của người yêu cầu (loại, số, ngày cấp, nơi cấp)',
          value: null,
        },
      ],
    },
    {
      title: 'Người chết',
      rows: [
        { label: 'Họ, chữ đệm, tên', value: null },
        { label: 'Ngày hoặc năm sinh', value: null },
        { label: 'Giới tính', value: null, options: ['Nam', 'Nữ'] },
        {
          label: 'Quan hệ với người chết',
          value: null,
          options: ['Con', 'Vợ hoặc chồng', 'Cha hoặc mẹ', 'Người thân thích khác', 'Người được ủy quyền'],
        },
        { label: 'Nguyên nhân chết', value: null },
      ],
    },
  ],
};
