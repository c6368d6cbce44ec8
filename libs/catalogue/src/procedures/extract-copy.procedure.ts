import type { FormSpec } from '../form';
import { defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import { usualEditions } from './blocks/editions';
import { namedBy } from './blocks/old-entry.block';
import { requesterColumns } from './blocks/person-columns';
import { requester, sexOptions } from './blocks/requester.block';
import { usualSteps } from './blocks/steps';

/** Not answered means a birth certificate: dossiers begun before there was a choice were all about one. */
const aBirth = ['', 'birth'];
const otherPapers = [
  { value: 'marriage', label: { vi: 'Trích lục kết hôn', km: 'សេចក្តីដកស្រង់អាពាហ៍ពិពាហ៍' } },
  { value: 'death', label: { vi: 'Trích lục khai tử', km: 'សេចក្តីដកស្រង់មរណភាព' } },
  { value: 'parentChild', label: { vi: 'Trích lục nhận cha, mẹ, con', km: 'សេចក្តីដកស្រង់ការទទួលស្គាល់ឪពុក ម្តាយ កូន' } },
  { value: 'guardianship', label: { vi: 'Trích lục giám hộ', km: 'សេចក្តីដកស្រង់អាណាព្យាបាលភាព' } },
  { value: 'guardianshipEnd', label: { vi: 'Trích lục chấm dứt giám hộ', km: 'សេចក្តីដកស្រង់ការបញ្ចប់អាណាព្យាបាលភាព' } },
  { value: 'supervision', label: { vi: 'Trích lục giám sát việc giám hộ', km: 'សេចក្តីដកស្រង់ការត្រួតពិនិត្យអាណាព្យាបាលភាព' } },
  {
    value: 'supervisionEnd',
    label: { vi: 'Trích lục chấm dứt giám sát việc giám hộ', km: 'សេចក្តីដកស្រង់ការបញ្ចប់ការត្រួតពិនិត្យអាណាព្យាបាលភាព' },
  },
  {
    value: 'change',
    label: { vi: 'Trích lục thay đổi, cải chính, bổ sung hộ tịch', km: 'សេចក្តីដកស្រង់ការផ្លាស់ប្តូរ កែតម្រូវ បំពេញបន្ថែម' },
  },
  { value: 'divorceNote', label: { vi: 'Trích lục ghi chú ly hôn', km: 'សេចក្តីដកស្រង់កំណត់ចំណាំការលែងលះ' } },
  { value: 'adoption', label: { vi: 'Trích lục nuôi con nuôi', km: 'សេចក្តីដកស្រង់កូនចិញ្ចឹម' } },
] as const;

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
      fields: ['paperKind', 'subjectName', 'subjectBirthDate', 'subjectSex', 'subjectPersonalId'],
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
        { value: 'organisation', label: { vi: 'Cơ quan, tổ chức có thẩm quyền', km: 'ស្ថាប័ន អង្គការមានសមត្ថកិច្ច' } },
      ],
    },
    paperKind: {
      kind: 'choice',
      required: false,
      national: 'HoSo_LoaiYeuCau',
      label: { vi: 'Cần bản sao giấy tờ nào?', km: 'ត្រូវការច្បាប់ចម្លងឯកសារណា?' },
      hint: { vi: 'Bỏ trống nếu cần bản sao Giấy khai sinh.', km: 'ទុកទំនេរ បើត្រូវការច្បាប់ចម្លងសំបុត្រកំណើត។' },
      options: [{ value: 'birth', label: { vi: 'Giấy khai sinh', km: 'សំបុត្រកំណើត' } }, ...otherPapers],
    },
    subjectName: {
      kind: 'personName',
      required: true,
      national: 'NDK_HoVaTen',
      label: { vi: 'Họ, chữ đệm, tên', km: 'នាមត្រកូល និងនាមខ្លួន' },
      hint: { vi: 'Viết đúng như trong giấy cần sao.', km: 'សូមសរសេរឲ្យដូចក្នុងឯកសារដែលត្រូវចម្លង។' },
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
      hint: {
        vi: 'Với giấy tờ khác: nơi đã đăng ký việc hộ tịch đó.',
        km: 'ចំពោះឯកសារផ្សេង៖ កន្លែងដែលបានចុះបញ្ជីកិច្ចការនោះ។',
      },
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

/** Copy of an extract from the register. Any body that keeps the database may issue it, wherever one lives (Điều 63). */
export const extractCopyFile: ProcedureFile = {
  code: '2.000635',
  title: {
    vi: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
    km: 'ការផ្តល់ច្បាប់ចម្លងសេចក្តីដកស្រង់អត្រានុកូលដ្ឋាន ច្បាប់ចម្លងសំបុត្រកំណើត',
  },
  summary: {
    vi: 'Xin bản sao giấy khai sinh hoặc trích lục hộ tịch đã có trong Sổ hộ tịch.',
    km: 'ស្នើសុំច្បាប់ចម្លងសំបុត្រកំណើត ឬសេចក្តីដកស្រង់ដែលមានក្នុងបញ្ជីអត្រានុកូលដ្ឋាន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 63, 64; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'papers',
  competence: { key: 'anywhere', of: ['subject'], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 63' },
  presence: { when: 'none', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 9(1), 64' },
  proxy: authorisedProxy,
  form,
  components: [
    requesterIdentity,
    {
      id: 'birthRecord',
      name: { vi: 'Bản chính hoặc bản sao Giấy khai sinh cũ', km: 'ច្បាប់ដើម ឬច្បាប់ចម្លងសំបុត្រកំណើតចាស់' },
      handling: 'present',
      evidence: 'birthEntry',
      when: { field: 'paperKind', is: aBirth },
      ground: 'QĐ 3458/QĐ-BTP (10/12/2025); NĐ 120/2025/NĐ-CP',
    },
    {
      id: 'otherRecord',
      name: { vi: 'Bản chính hoặc bản sao giấy tờ hộ tịch cũ', km: 'ច្បាប់ដើម ឬច្បាប់ចម្លងឯកសារអត្រានុកូលដ្ឋានចាស់' },
      handling: 'present',
      evidence: 'entry',
      about: 'subject',
      look: {
        book: { byField: 'paperKind' },
        ...namedBy('subject'),
        office: 'registrationOffice',
        number: 'registrationNumber',
        year: 'registrationYear',
      },
      when: { field: 'paperKind', is: otherPapers.map(({ value }) => value) },
      ground: 'QĐ 3458/QĐ-BTP (10/12/2025); NĐ 120/2025/NĐ-CP',
    },
    {
      id: 'agencyRequest',
      name: { vi: 'Văn bản yêu cầu nêu rõ lý do', km: 'លិខិតស្នើសុំបញ្ជាក់មូលហេតុ' },
      handling: 'submit',
      evidence: null,
      when: { field: 'relation', is: ['organisation'] },
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 64(1); QĐ 163/QĐ-BTP (2026), thủ tục 2.000635',
    },
    authorisation,
  ],
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 64(2)' },
  policy: defaultPolicy,
  steps: usualSteps('extractCopy'),
  // Between 2026-08-15 and 2027-02-28 some pay nothing online (NQ 66.22/2026/NQ-CP, TT 117/2026/TT-BTC): a relief of the table.
  fee: {
    kind: 'perCopy',
    field: 'copies',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(2); TT 281/2016/TT-BTC: 8.000 đồng một bản',
  },
  entries: [
    {
      book: 'extractCopy',
      registrationType: 1,
      subject: namedBy('subject'),
      columns: {
        loaiBanSao: 'paperKind',
        ndkHoTen: 'subjectName',
        ndkNgaySinh: 'subjectBirthDate',
        ndkGioiTinh: 'subjectSex',
        ndkSoDinhDanh: 'subjectPersonalId',
        soDangKyGoc: 'registrationNumber',
        namDangKyGoc: 'registrationYear',
        noiDangKyGoc: 'registrationOffice',
        ...requesterColumns(form),
        soLuong: 'copies',
      },
    },
  ],
  results: [{ code: 'KQ.G15.000342', template: 'extractCopy' }],
  editions: usualEditions({ of: ['subject'] }),
};
