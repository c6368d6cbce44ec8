import type { Condition, FieldSpec } from '../../form';
import type { Component } from '../../procedure';
import { lookIn, namedBy, oldEntry } from './old-entry.block';

type Fields = Record<string, FieldSpec>;

const yesNo = [
  { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
  { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
] as const;

/** The four texts of the Ministry's form, which the certificate says word for word; the look-up compares the values. */
export const statusOfSubject: Fields = {
  maritalStatus: {
    kind: 'choice',
    required: true,
    national: 'TinhTrangHonNhanC1',
    label: { vi: 'Tình trạng hôn nhân cần xác nhận', km: 'ស្ថានភាពអាពាហ៍ពិពាហ៍ដែលត្រូវបញ្ជាក់' },
    options: [
      { value: 'single', label: { vi: 'Chưa đăng ký kết hôn với ai', km: 'មិនទាន់ចុះបញ្ជីអាពាហ៍ពិពាហ៍ជាមួយអ្នកណា' } },
      { value: 'married', label: { vi: 'Hiện tại đang có vợ hoặc chồng', km: 'បច្ចុប្បន្នមានប្តី ឬប្រពន្ធ' } },
      {
        value: 'divorced',
        label: { vi: 'Đã ly hôn, hiện tại chưa đăng ký kết hôn với ai', km: 'បានលែងលះ មិនទាន់រៀបការជាមួយអ្នកណា' },
      },
      {
        value: 'widowed',
        label: {
          vi: 'Vợ hoặc chồng đã chết, hiện tại chưa đăng ký kết hôn với ai',
          km: 'ប្តី ឬប្រពន្ធបានស្លាប់ មិនទាន់រៀបការជាមួយអ្នកណា',
        },
      },
    ],
  },
};

const divorced: Condition = { field: 'maritalStatus', is: ['divorced'] };
const widowed: Condition = { field: 'maritalStatus', is: ['widowed'] };
const divorcedHere: Condition = { field: 'divorcedAbroad', is: ['no'] };

/** Data of the judgment or of the death: the office looks them up instead of asking for the paper. */
export const endOfMarriage: Fields = {
  divorcedAbroad: {
    kind: 'choice',
    required: true,
    when: divorced,
    label: { vi: 'Ly hôn, hủy kết hôn ở nước ngoài?', km: 'លែងលះ ឬលុបចោលអាពាហ៍ពិពាហ៍នៅបរទេស?' },
    options: yesNo,
  },
  judgment: {
    kind: 'text',
    maxLength: 250,
    required: true,
    when: divorcedHere,
    label: {
      vi: 'Bản án, quyết định ly hôn (Tòa án, số, ngày)',
      km: 'សាលក្រម ឬសេចក្តីសម្រេចលែងលះ (តុលាការ លេខ ថ្ងៃ)',
    },
  },
  spouseName: {
    kind: 'personName',
    required: true,
    when: widowed,
    label: { vi: 'Họ, chữ đệm, tên của vợ hoặc chồng đã chết', km: 'នាមត្រកូល និងនាមខ្លួនប្តី ឬប្រពន្ធដែលបានស្លាប់' },
  },
  spouseBirthDate: {
    kind: 'partialDate',
    required: true,
    when: widowed,
    label: { vi: 'Ngày hoặc năm sinh của vợ hoặc chồng đã chết', km: 'ថ្ងៃ ឬឆ្នាំកំណើតប្តី ឬប្រពន្ធដែលបានស្លាប់' },
  },
  ...oldEntry({
    what: { vi: 'khai tử của vợ hoặc chồng', km: 'មរណភាពរបស់ប្តី ឬប្រពន្ធ' },
    prefix: 'death',
    officeOptional: true,
    when: widowed,
  }),
};

/** Where and for how long somebody lived in the time that is certified (TT 04/2020/TT-BTP, form of the certificate). */
export const certifiedPeriod: Fields = {
  periodPlace: {
    kind: 'text',
    maxLength: 250,
    required: true,
    label: { vi: 'Trong thời gian cư trú tại', km: 'ក្នុងរយៈពេលរស់នៅ' },
  },
  periodFrom: { kind: 'partialDate', required: true, label: { vi: 'Từ ngày', km: 'ពីថ្ងៃ' } },
  periodTo: {
    kind: 'partialDate',
    required: false,
    label: { vi: 'Đến ngày', km: 'ដល់ថ្ងៃ' },
    hint: { vi: 'Bỏ trống nếu đến nay.', km: 'ទុកទំនេរ បើរស់នៅដល់ឥឡូវ។' },
  },
  movedBefore: {
    kind: 'choice',
    required: true,
    label: {
      vi: 'Từ khi đủ tuổi kết hôn đã thường trú ở nơi khác?',
      km: 'តាំងពីគ្រប់អាយុរៀបការ ធ្លាប់មានលំនៅអចិន្ត្រៃយ៍នៅកន្លែងផ្សេងឬទេ?',
    },
    options: yesNo,
  },
  earlierPlaces: {
    kind: 'text',
    maxLength: 500,
    required: true,
    when: { field: 'movedBefore', is: ['yes'] },
    label: { vi: 'Các nơi thường trú trước đây (xã, từ năm đến năm)', km: 'កន្លែងលំនៅពីមុន (ឃុំ ពីឆ្នាំដល់ឆ្នាំ)' },
  },
};

const marriages = ['homeCitizen', 'homeForeigner', 'abroadCitizen', 'abroadForeigner'];
export const toMarry: Condition = { field: 'purpose', is: marriages };
const notToMarry: Condition = { field: 'purpose', is: ['other'] };

/** `nxnLoaiMucDichSuDung` of the Ministry. To marry, one original is given and bears the other's name. */
export const purposeFields: Fields = {
  purpose: {
    kind: 'choice',
    required: true,
    national: 'mucdich',
    label: { vi: 'Giấy dùng để làm gì?', km: 'លិខិតនេះប្រើសម្រាប់អ្វី?' },
    hint: {
      vi: 'Không cấp để kết hôn với người cùng giới tính hoặc tại cơ quan đại diện nước ngoài ở Việt Nam.',
      km: 'មិនចេញសម្រាប់រៀបការជាមួយអ្នកភេទដូចគ្នា ឬនៅស្ថានតំណាងបរទេសក្នុងប្រទេសវៀតណាម។',
    },
    options: [
      {
        value: 'homeCitizen',
        code: '1',
        label: { vi: 'Kết hôn trong nước với công dân Việt Nam', km: 'រៀបការក្នុងប្រទេសជាមួយពលរដ្ឋវៀតណាម' },
      },
      {
        value: 'homeForeigner',
        code: '2',
        label: { vi: 'Kết hôn trong nước với người nước ngoài', km: 'រៀបការក្នុងប្រទេសជាមួយជនបរទេស' },
      },
      {
        value: 'abroadCitizen',
        code: '3',
        label: { vi: 'Kết hôn ở nước ngoài với công dân Việt Nam', km: 'រៀបការនៅបរទេសជាមួយពលរដ្ឋវៀតណាម' },
      },
      {
        value: 'abroadForeigner',
        code: '4',
        label: { vi: 'Kết hôn ở nước ngoài với người nước ngoài', km: 'រៀបការនៅបរទេសជាមួយជនបរទេស' },
      },
      { value: 'other', code: '5', label: { vi: 'Mục đích khác', km: 'គោលបំណងផ្សេង' } },
    ],
  },
  intendedSpouseName: {
    kind: 'personName',
    required: true,
    when: toMarry,
    label: { vi: 'Họ, chữ đệm, tên người dự định kết hôn', km: 'នាមត្រកូល និងនាមខ្លួនអ្នកដែលគ្រោងរៀបការជាមួយ' },
  },
  purposeText: {
    kind: 'text',
    maxLength: 250,
    required: true,
    when: notToMarry,
    label: { vi: 'Mục đích sử dụng cụ thể', km: 'គោលបំណងប្រើប្រាស់ជាក់លាក់' },
  },
  certificates: {
    kind: 'integer',
    min: 1,
    max: 20,
    required: true,
    when: notToMarry,
    national: 'SoLuong',
    label: { vi: 'Số bản cần cấp', km: 'ចំនួនច្បាប់ដែលត្រូវការ' },
  },
};

/** A certificate given before goes back; whoever cannot give it back says why, and the earlier place is asked. */
export const issuedBefore: Fields = {
  reissue: {
    kind: 'choice',
    required: true,
    label: { vi: 'Trước đây đã được cấp giấy này chưa?', km: 'ពីមុនធ្លាប់ទទួលលិខិតនេះឬទេ?' },
    options: [
      { value: 'first', label: { vi: 'Chưa được cấp', km: 'មិនធ្លាប់' } },
      { value: 'handedBack', label: { vi: 'Đã được cấp, nộp lại giấy cũ', km: 'ធ្លាប់ ហើយប្រគល់លិខិតចាស់វិញ' } },
      { value: 'lost', label: { vi: 'Đã được cấp, không nộp lại được', km: 'ធ្លាប់ តែមិនអាចប្រគល់វិញបាន' } },
    ],
  },
  lostReason: {
    kind: 'text',
    maxLength: 500,
    required: true,
    when: { field: 'reissue', is: ['lost'] },
    label: {
      vi: 'Lý do không nộp lại được và nơi dự định đăng ký kết hôn trước đây',
      km: 'មូលហេតុដែលមិនអាចប្រគល់វិញ និងកន្លែងដែលធ្លាប់គ្រោងចុះបញ្ជីអាពាហ៍ពិពាហ៍',
    },
  },
};

const law = 'NĐ 123/2015/NĐ-CP Điều 22 (sửa đổi bởi NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026), thủ tục 1.004873';

export const endOfMarriagePapers: readonly Component[] = [
  {
    id: 'maritalStatus',
    name: { vi: 'Tình trạng hôn nhân (cơ quan tra cứu)', km: 'ស្ថានភាពអាពាហ៍ពិពាហ៍ (ស្ថាប័នស្វែងរក)' },
    handling: 'present',
    evidence: 'maritalStatus',
    about: 'subject',
    optional: true,
    ground: law,
  },
  {
    id: 'divorceJudgment',
    name: { vi: 'Bản án, quyết định ly hôn của Tòa án', km: 'សាលក្រម ឬសេចក្តីសម្រេចលែងលះរបស់តុលាការ' },
    handling: 'present',
    evidence: 'maritalStatus',
    about: 'subject',
    when: divorcedHere,
    ground: law,
  },
  {
    id: 'spouseDeath',
    name: { vi: 'Trích lục khai tử của vợ hoặc chồng', km: 'សេចក្តីដកស្រង់មរណភាពរបស់ប្តី ឬប្រពន្ធ' },
    handling: 'present',
    evidence: 'entry',
    about: 'spouse',
    look: lookIn('death', { name: 'spouseName', birth: 'spouseBirthDate' }, 'death'),
    when: widowed,
    ground: law,
  },
  {
    id: 'divorceNote',
    name: { vi: 'Trích lục ghi chú ly hôn ở nước ngoài', km: 'សេចក្តីដកស្រង់កំណត់ចំណាំការលែងលះនៅបរទេស' },
    handling: 'present',
    evidence: 'entry',
    about: 'subject',
    look: { book: 'divorceNote', ...namedBy('subject') },
    when: { field: 'divorcedAbroad', is: ['yes'] },
    ground: law,
  },
  {
    id: 'earlierResidenceStatus',
    name: {
      vi: 'Giấy tờ chứng minh tình trạng hôn nhân tại nơi thường trú trước đây (nếu có)',
      km: 'ឯកសារបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍នៅលំនៅពីមុន (បើមាន)',
    },
    handling: 'submit',
    evidence: null,
    when: { field: 'movedBefore', is: ['yes'] },
    optional: true,
    ground: law,
  },
  {
    id: 'oldCertificate',
    name: { vi: 'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó', km: 'លិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍ដែលបានចេញពីមុន' },
    handling: 'submit',
    evidence: null,
    when: { field: 'reissue', is: ['handedBack'] },
    ground: `${law}; bản điện tử thì thu hồi trong cơ sở dữ liệu thế nào: chưa xác minh`,
  },
];
