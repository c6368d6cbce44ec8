import type { FormSpec } from '../form';
import { defaultPolicy, type Procedure } from '../procedure';
import { requester, sexOptions } from './person-blocks';

const form = {
  pages: [
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
      fields: [
        'requesterName',
        'requesterPersonalId',
        'requesterBirthDate',
        'requesterPhone',
        'requesterEmail',
        'relation',
      ],
    },
    {
      id: 'subject',
      title: { vi: 'Người có tên trong giấy khai sinh', km: 'អ្នកមានឈ្មោះក្នុងសំបុត្រកំណើត' },
      fields: ['subjectName', 'subjectBirthDate', 'subjectSex', 'subjectPersonalId'],
    },
    {
      id: 'registration',
      title: { vi: 'Lần đăng ký trước đây', km: 'ការចុះបញ្ជីមុន' },
      fields: ['registrationOffice', 'registrationNumber', 'registrationYear'],
    },
    { id: 'copies', title: { vi: 'Số lượng bản sao', km: 'ចំនួនច្បាប់ចម្លង' }, fields: ['copies'] },
  ],
  fields: {
    ...requester,
    relation: {
      kind: 'choice',
      required: true,
      national: 'NYC_QuanHe',
      label: { vi: 'Quan hệ với người có tên trong giấy khai sinh', km: 'ទំនាក់ទំនងជាមួយអ្នកមានឈ្មោះក្នុងសំបុត្រកំណើត' },
      options: [
        { value: 'self', label: { vi: 'Bản thân', km: 'ខ្លួនឯង' } },
        { value: 'child', label: { vi: 'Con đẻ', km: 'កូនបង្កើត' } },
        { value: 'parent', label: { vi: 'Cha hoặc mẹ đẻ', km: 'ឪពុក ឬម្តាយបង្កើត' } },
        { value: 'spouse', label: { vi: 'Vợ hoặc chồng', km: 'ប្តី ឬប្រពន្ធ' } },
        { value: 'grandparent', label: { vi: 'Ông hoặc bà', km: 'ជីតា ឬជីដូន' } },
        { value: 'sibling', label: { vi: 'Anh, chị, em ruột', km: 'បងប្អូនបង្កើត' } },
        { value: 'proxy', label: { vi: 'Người được ủy quyền', km: 'អ្នកទទួលសិទ្ធិតំណាង' } },
      ],
    },
    subjectName: {
      kind: 'personName',
      required: true,
      national: 'NDK_HoVaTen',
      label: { vi: 'Họ, chữ đệm, tên', km: 'នាមត្រកូល និងនាមខ្លួន' },
      hint: { vi: 'Viết đúng như trong giấy khai sinh.', km: 'សូមសរសេរឲ្យដូចក្នុងសំបុត្រកំណើត។' },
    },
    subjectBirthDate: {
      kind: 'partialDate',
      required: true,
      national: 'NDK_NgaySinh',
      label: { vi: 'Ngày, tháng, năm sinh', km: 'ថ្ងៃ ខែ ឆ្នាំកំណើត' },
      hint: { vi: 'Nếu chỉ nhớ năm sinh thì ghi năm.', km: 'បើចាំតែឆ្នាំ សូមសរសេរតែឆ្នាំ។' },
    },
    subjectSex: {
      kind: 'choice',
      required: true,
      national: 'NDK_GioiTinh',
      label: { vi: 'Giới tính', km: 'ភេទ' },
      options: sexOptions,
    },
    subjectPersonalId: {
      kind: 'personalId',
      required: false,
      national: 'NDK_SoDinhDanh',
      label: { vi: 'Số định danh cá nhân (nếu có)', km: 'លេខអត្តសញ្ញាណផ្ទាល់ខ្លួន (បើមាន)' },
    },
    registrationOffice: {
      kind: 'office',
      required: true,
      national: 'HoSo_CoQuanDangKy',
      label: { vi: 'Nơi đã đăng ký khai sinh', km: 'កន្លែងដែលបានចុះបញ្ជីកំណើត' },
    },
    registrationNumber: {
      kind: 'integer',
      min: 1,
      max: 99999,
      required: false,
      national: 'HoSo_So',
      label: { vi: 'Số đăng ký (nếu nhớ)', km: 'លេខចុះបញ្ជី (បើចាំ)' },
    },
    registrationYear: {
      kind: 'integer',
      min: 1945,
      max: 2100,
      required: false,
      national: 'HoSo_NgayCapSo',
      label: { vi: 'Năm đăng ký (nếu nhớ)', km: 'ឆ្នាំចុះបញ្ជី (បើចាំ)' },
    },
    copies: {
      kind: 'integer',
      min: 1,
      max: 20,
      required: true,
      national: 'SoLuong',
      label: { vi: 'Số bản sao', km: 'ចំនួនច្បាប់ចម្លង' },
    },
  },
} as const satisfies FormSpec;

/** Copy of a birth's extract from the register. Any body that keeps the database may issue it (Law 60/2014 Art. 63). */
export const extractCopy = {
  code: '2.000635',
  edition: '2026-01-01',
  validTo: '2027-02-28',
  title: { vi: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh', km: 'ការផ្តល់ច្បាប់ចម្លងសំបុត្រកំណើត' },
  summary: {
    vi: 'Xin bản sao giấy khai sinh đã có trong Sổ hộ tịch.',
    km: 'ស្នើសុំច្បាប់ចម្លងសំបុត្រកំណើតដែលមានក្នុងបញ្ជីអត្រានុកូលដ្ឋាន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 63, 64; QĐ 163/QĐ-BTP (2026)',
  competence: 'anywhere',
  form,
  components: [
    {
      id: 'identity',
      name: { vi: 'Giấy tờ tùy thân của người yêu cầu', km: 'ឯកសារអត្តសញ្ញាណរបស់អ្នកស្នើសុំ' },
      handling: 'present',
      evidence: 'identity',
      ground: 'NQ 66.7/2025/NQ-CP Điều 4; NĐ 104/2022/NĐ-CP Điều 14(2)',
    },
    {
      id: 'birthRecord',
      name: { vi: 'Bản chính hoặc bản sao Giấy khai sinh cũ', km: 'ច្បាប់ដើម ឬច្បាប់ចម្លងសំបុត្រកំណើតចាស់' },
      handling: 'present',
      evidence: 'birthEntry',
      ground: 'QĐ 3458/QĐ-BTP (10/12/2025); NĐ 120/2025/NĐ-CP',
    },
    {
      id: 'authorisation',
      name: { vi: 'Văn bản ủy quyền', km: 'លិខិតប្រគល់សិទ្ធិ' },
      handling: 'submit',
      evidence: null,
      when: { field: 'relation', is: ['proxy'] },
      ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 2.000635; Luật Hộ tịch 60/2014/QH13 Điều 6(2)',
    },
  ],
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 64' },
  policy: defaultPolicy,
  steps: [
    { kind: 'check' },
    { kind: 'reception' },
    { kind: 'examination' },
    { kind: 'draftConfirmation' },
    { kind: 'registration', book: 'extractCopy' },
    { kind: 'approval' },
    { kind: 'seal' },
    { kind: 'delivery' },
  ],
  resultCode: 'KQ.G15.000342',
  template: 'birthExtractCopy',
  fee: { amount: 8000, ground: 'TT 281/2016/TT-BTC' },
} as const satisfies Procedure;
