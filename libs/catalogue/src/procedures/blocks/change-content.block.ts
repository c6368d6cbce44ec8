import type { FieldSpec, Words } from '../../form';
import type { Component } from '../../procedure';
import { oldEntry } from './old-entry.block';

const named = { field: 'changeScope', is: ['surname', 'name'] } as const;
const ethnic = { field: 'changeKind', is: ['ethnicity'] } as const;
const byRegister = { field: 'basisKind', is: ['register'] } as const;

/** What is done to which part of the entry, from what to what, and how old the person is where the age counts. */
export const changedContent = (hintOfKind?: Words) =>
  ({
    changeKind: {
      kind: 'choice',
      required: true,
      national: 'citizenViecDangKy',
      label: { vi: 'Việc cần làm', km: 'កិច្ចការត្រូវធ្វើ' },
      ...(hintOfKind && { hint: hintOfKind }),
      options: [
        { value: 'correction', label: { vi: 'Cải chính', km: 'កែតម្រូវ' } },
        { value: 'change', label: { vi: 'Thay đổi', km: 'ផ្លាស់ប្តូរ' } },
        { value: 'supplement', label: { vi: 'Bổ sung', km: 'បំពេញបន្ថែម' } },
        { value: 'ethnicity', label: { vi: 'Xác định lại dân tộc', km: 'កំណត់ជនជាតិឡើងវិញ' } },
      ],
    },
    // Only names, and parents after an adoption, may be changed (Luật Hộ tịch Điều 26); all else is correction.
    changeScope: {
      kind: 'choice',
      required: true,
      when: { field: 'changeKind', is: ['change'] },
      label: { vi: 'Thay đổi gì?', km: 'ផ្លាស់ប្តូរអ្វី?' },
      options: [
        { value: 'surname', label: { vi: 'Họ', km: 'នាមត្រកូល' } },
        { value: 'name', label: { vi: 'Chữ đệm, tên', km: 'នាមកណ្តាល នាមខ្លួន' } },
        {
          value: 'parents',
          label: {
            vi: 'Thông tin về cha, mẹ sau khi được nhận làm con nuôi',
            km: 'ព័ត៌មានឪពុកម្តាយក្រោយពេលត្រូវបានទទួលជាកូនចិញ្ចឹម',
          },
        },
      ],
    },
    changedItem: {
      kind: 'choice',
      required: true,
      when: { field: 'changeKind', is: ['correction', 'supplement'] },
      label: { vi: 'Mục cần cải chính hoặc bổ sung', km: 'ចំណុចត្រូវកែ ឬបំពេញបន្ថែម' },
      options: [
        { value: 'name', label: { vi: 'Họ, chữ đệm, tên', km: 'នាមត្រកូល និងនាមខ្លួន' } },
        { value: 'birthDate', label: { vi: 'Ngày, tháng, năm sinh', km: 'ថ្ងៃខែឆ្នាំកំណើត' } },
        { value: 'sex', label: { vi: 'Giới tính', km: 'ភេទ' } },
        { value: 'ethnicity', label: { vi: 'Dân tộc', km: 'ជនជាតិ' } },
        { value: 'nationality', label: { vi: 'Quốc tịch', km: 'សញ្ជាតិ' } },
        { value: 'birthPlace', label: { vi: 'Nơi sinh', km: 'កន្លែងកំណើត' } },
        { value: 'homeTown', label: { vi: 'Quê quán', km: 'ស្រុកកំណើត' } },
        { value: 'parents', label: { vi: 'Thông tin về cha, mẹ', km: 'ព័ត៌មានអំពីឪពុកម្តាយ' } },
        { value: 'other', label: { vi: 'Mục khác', km: 'ចំណុចផ្សេងទៀត' } },
      ],
    },
    changeFrom: {
      kind: 'text',
      maxLength: 500,
      required: true,
      when: { field: 'changeKind', is: ['correction', 'change', 'ethnicity'] },
      label: { vi: 'Từ (như đang ghi)', km: 'ពី (ដូចដែលកំពុងកត់ត្រា)' },
    },
    changeTo: {
      kind: 'text',
      maxLength: 500,
      required: true,
      label: { vi: 'Thành (nội dung mới)', km: 'ទៅជា (ខ្លឹមសារថ្មី)' },
    },
    changeReason: {
      kind: 'text',
      maxLength: 500,
      required: true,
      national: 'citizenLydothaydoi',
      label: { vi: 'Lý do', km: 'មូលហេតុ' },
    },
    ageForName: {
      kind: 'choice',
      required: true,
      when: named,
      label: { vi: 'Tuổi của người được đổi họ, tên', km: 'អាយុរបស់អ្នកដែលត្រូវប្តូរឈ្មោះ' },
      options: [
        { value: 'under9', label: { vi: 'Dưới 9 tuổi', km: 'ក្រោម ៩ ឆ្នាំ' } },
        { value: 'from9', label: { vi: 'Từ đủ 9 đến dưới 18 tuổi', km: 'ពី ៩ ឆ្នាំ ដល់ក្រោម ១៨ ឆ្នាំ' } },
        { value: 'adult', label: { vi: 'Từ đủ 18 tuổi', km: 'ពី ១៨ ឆ្នាំឡើង' } },
      ],
    },
    ageForEthnicity: {
      kind: 'choice',
      required: true,
      when: ethnic,
      label: { vi: 'Tuổi của người được xác định lại dân tộc', km: 'អាយុរបស់អ្នកដែលត្រូវកំណត់ជនជាតិឡើងវិញ' },
      options: [
        { value: 'under15', label: { vi: 'Dưới 15 tuổi', km: 'ក្រោម ១៥ ឆ្នាំ' } },
        { value: 'from15', label: { vi: 'Từ đủ 15 đến dưới 18 tuổi', km: 'ពី ១៥ ឆ្នាំ ដល់ក្រោម ១៨ ឆ្នាំ' } },
        { value: 'adult', label: { vi: 'Từ đủ 18 tuổi', km: 'ពី ១៨ ឆ្នាំឡើង' } },
      ],
    },
  }) satisfies Record<string, FieldSpec>;

/** What justifies it: another entry, which the office looks up itself, or a paper. */
export const changeBasis = {
  basisKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Căn cứ của yêu cầu', km: 'មូលដ្ឋាននៃសំណើ' },
    options: [
      { value: 'register', label: { vi: 'Việc hộ tịch khác đã đăng ký', km: 'អត្រានុកូលដ្ឋានផ្សេងដែលបានចុះបញ្ជី' } },
      { value: 'paper', label: { vi: 'Giấy tờ khác', km: 'ឯកសារផ្សេងទៀត' } },
    ],
  },
  basisBook: {
    kind: 'choice',
    required: true,
    when: byRegister,
    label: { vi: 'Việc hộ tịch làm căn cứ', km: 'អត្រានុកូលដ្ឋានជាមូលដ្ឋាន' },
    options: [
      { value: 'birth', label: { vi: 'Khai sinh', km: 'កំណើត' } },
      { value: 'marriage', label: { vi: 'Kết hôn', km: 'អាពាហ៍ពិពាហ៍' } },
      { value: 'death', label: { vi: 'Khai tử', km: 'មរណភាព' } },
      { value: 'parentChild', label: { vi: 'Nhận cha, mẹ, con', km: 'ការទទួលស្គាល់ឪពុក ម្តាយ កូន' } },
      { value: 'adoption', label: { vi: 'Nuôi con nuôi', km: 'កូនចិញ្ចឹម' } },
      { value: 'change', label: { vi: 'Thay đổi, cải chính trước đây', km: 'ការផ្លាស់ប្តូរ ឬកែតម្រូវមុន' } },
    ],
  },
  basisName: {
    kind: 'personName',
    required: true,
    when: byRegister,
    label: { vi: 'Họ, chữ đệm, tên người có tên trong đó', km: 'នាមត្រកូល និងនាមខ្លួនអ្នកមានឈ្មោះក្នុងនោះ' },
  },
  ...oldEntry({ what: { vi: 'việc làm căn cứ', km: 'កិច្ចការជាមូលដ្ឋាន' }, prefix: 'basis', when: byRegister }),
} satisfies Record<string, FieldSpec>;

/** BASIS, and the consent that the Civil Code asks of a child; the declaration on paper has room for it, the e-form none. */
export const changePapers: readonly Component[] = [
  {
    id: 'basisEntry',
    name: { vi: 'Giấy tờ hộ tịch làm căn cứ', km: 'ឯកសារអត្រានុកូលដ្ឋានជាមូលដ្ឋាន' },
    handling: 'submit',
    evidence: 'entry',
    about: 'basis',
    look: {
      book: { byField: 'basisBook' },
      name: 'basisName',
      office: 'basisOffice',
      number: 'basisNumber',
      year: 'basisYear',
    },
    when: byRegister,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(1), 29(1), 47; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
  {
    id: 'basisPaper',
    name: { vi: 'Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung', km: 'ឯកសារជាមូលដ្ឋានផ្លាស់ប្តូរ កែតម្រូវ បំពេញបន្ថែម' },
    handling: 'submit',
    evidence: null,
    when: { field: 'basisKind', is: ['paper'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(1), 29(1), 47; NĐ 123/2015/NĐ-CP Điều 7',
  },
  {
    id: 'nameConsent',
    name: { vi: 'Ý kiến đồng ý của người từ đủ 9 tuổi', km: 'ការយល់ព្រមរបស់អ្នកអាយុពី ៩ ឆ្នាំ' },
    handling: 'submit',
    evidence: null,
    when: { field: 'ageForName', is: ['from9'] },
    ground: 'Bộ luật Dân sự 2015 Điều 27(2), 28(2); NĐ 123/2015/NĐ-CP Điều 7(1)',
  },
  {
    id: 'ethnicityConsent',
    name: { vi: 'Ý kiến đồng ý của người từ đủ 15 tuổi', km: 'ការយល់ព្រមរបស់អ្នកអាយុពី ១៥ ឆ្នាំ' },
    handling: 'submit',
    evidence: null,
    when: { field: 'ageForEthnicity', is: ['from15'] },
    ground: 'Bộ luật Dân sự 2015 Điều 29(4)',
  },
];
