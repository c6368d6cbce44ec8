import { defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import {
  authorisation,
  childOf,
  feeExemption,
  parentOf,
  registrationOffice,
  relation,
  relativeOf,
  requesterIdentity,
  self,
  spouseOf,
} from './blocks/common.block';
import { usualEditions } from './blocks/editions';
import { formOf } from './blocks/form-of.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { personColumns, requesterColumns } from './blocks/person-columns';
import { personBlock } from './blocks/person.block';
import { requester } from './blocks/requester.block';
import { usualSteps } from './blocks/steps';

const confirmed = { vi: 'người được xác nhận', km: 'អ្នកដែលត្រូវបញ្ជាក់' } as const;

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...requester,
      ...relation(confirmed, [
        self,
        parentOf,
        spouseOf,
        childOf,
        relativeOf,
        { value: 'organisation', label: { vi: 'Cơ quan, tổ chức có thẩm quyền', km: 'ស្ថាប័ន អង្គការមានសមត្ថកិច្ច' } },
      ]),
    },
  },
  {
    id: 'subject',
    title: { vi: 'Người được xác nhận thông tin', km: 'អ្នកដែលត្រូវបញ្ជាក់ព័ត៌មាន' },
    asks: personBlock({
      prefix: 'subject',
      who: confirmed,
      personalId: 'optional',
      partialBirth: true,
      sex: true,
      ethnicity: true,
      nationality: true,
      residence: true,
      identityPaper: true,
    }),
  },
  {
    id: 'matter',
    title: { vi: 'Thông tin cần xác nhận', km: 'ព័ត៌មានត្រូវបញ្ជាក់' },
    asks: {
      entryBook: {
        kind: 'choice',
        required: true,
        label: { vi: 'Việc hộ tịch cần xác nhận', km: 'អត្រានុកូលដ្ឋានត្រូវបញ្ជាក់' },
        // QĐ 163/QĐ-BTP: only an authority gets a confirmation of what has not changed.
        hint: {
          vi: 'Nếu thông tin không thay đổi, hãy xin bản sao trích lục thay vì văn bản xác nhận.',
          km: 'បើព័ត៌មានមិនផ្លាស់ប្តូរ សូមស្នើសុំច្បាប់ចម្លងសេចក្តីដកស្រង់ ជំនួសលិខិតបញ្ជាក់។',
        },
        options: [
          { value: 'birth', label: { vi: 'Khai sinh', km: 'កំណើត' } },
          { value: 'marriage', label: { vi: 'Kết hôn', km: 'អាពាហ៍ពិពាហ៍' } },
          { value: 'death', label: { vi: 'Khai tử', km: 'មរណភាព' } },
          { value: 'parentChild', label: { vi: 'Nhận cha, mẹ, con', km: 'ការទទួលស្គាល់ឪពុក ម្តាយ កូន' } },
          { value: 'guardianship', label: { vi: 'Giám hộ', km: 'អាណាព្យាបាលភាព' } },
          { value: 'adoption', label: { vi: 'Nuôi con nuôi', km: 'កូនចិញ្ចឹម' } },
          { value: 'change', label: { vi: 'Thay đổi, cải chính, bổ sung hộ tịch', km: 'ការផ្លាស់ប្តូរ កែតម្រូវ បំពេញបន្ថែម' } },
          { value: 'divorceNote', label: { vi: 'Ghi chú ly hôn', km: 'កំណត់ចំណាំការលែងលះ' } },
        ],
      },
      ...oldEntry({ what: { vi: 'việc hộ tịch đó', km: 'អត្រានុកូលដ្ឋាននោះ' }, officeOptional: true }),
      confirmedContent: {
        kind: 'text',
        maxLength: 1000,
        required: true,
        label: { vi: 'Nội dung đề nghị xác nhận', km: 'ខ្លឹមសារស្នើសុំបញ្ជាក់' },
      },
      purpose: {
        kind: 'text',
        maxLength: 250,
        required: true,
        label: { vi: 'Mục đích sử dụng', km: 'គោលបំណងប្រើប្រាស់' },
      },
    },
  },
  {
    id: 'result',
    title: { vi: 'Nơi giải quyết và kết quả', km: 'កន្លែងដោះស្រាយ និងលទ្ធផល' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi giải quyết', km: 'កន្លែងដោះស្រាយ' },
        {
          vi: 'Ủy ban nhân dân xã nào cũng được, không phụ thuộc nơi cư trú.',
          km: 'គណៈកម្មាធិការប្រជាជនឃុំណាក៏បាន មិនអាស្រ័យលើកន្លែងរស់នៅ។',
        },
      ),
      ...feeExemption,
      copies: {
        kind: 'integer',
        min: 1,
        max: 20,
        required: true,
        label: { vi: 'Số văn bản xác nhận', km: 'ចំនួនលិខិតបញ្ជាក់' },
      },
    },
  },
]);

/** What the database or an old book says about somebody, confirmed in a paper; what cannot be found is refused. */
export const confirmationFile: ProcedureFile = {
  code: '2.002516',
  title: { vi: 'Xác nhận thông tin hộ tịch', km: 'ការបញ្ជាក់ព័ត៌មានអត្រានុកូលដ្ឋាន' },
  summary: {
    vi: 'Xin văn bản xác nhận một việc hộ tịch đã đăng ký, tại bất kỳ cơ quan quản lý cơ sở dữ liệu hộ tịch.',
    km: 'ស្នើសុំលិខិតបញ្ជាក់អត្រានុកូលដ្ឋានដែលបានចុះបញ្ជី នៅស្ថាប័នគ្រប់គ្រងមូលដ្ឋានទិន្នន័យណាក៏បាន។',
  },
  ground: 'NĐ 87/2020/NĐ-CP Điều 8, 13; TT 01/2022/TT-BTP; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'papers',
  competence: {
    key: 'anywhere',
    of: ['subject'],
    ground: 'NĐ 87/2020/NĐ-CP Điều 8; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  },
  presence: { when: 'none', ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 2.002516' },
  proxy: authorisedProxy,
  form,
  components: [
    requesterIdentity,
    {
      id: 'relatedPapers',
      name: { vi: 'Giấy tờ liên quan đến nội dung cần xác nhận', km: 'ឯកសារពាក់ព័ន្ធនឹងខ្លឹមសារត្រូវបញ្ជាក់' },
      handling: 'submit',
      evidence: 'entry',
      about: 'subject',
      look: lookIn({ byField: 'entryBook' }, namedBy('subject')),
      ground: 'NĐ 87/2020/NĐ-CP Điều 13(3); QĐ 3458/QĐ-BTP (10/12/2025); QĐ 163/QĐ-BTP (2026)',
    },
    {
      id: 'agencyRequest',
      name: { vi: 'Văn bản đề nghị của cơ quan, tổ chức', km: 'លិខិតស្នើសុំរបស់ស្ថាប័ន អង្គការ' },
      handling: 'submit',
      evidence: null,
      when: { field: 'relation', is: ['organisation'] },
      ground: 'NĐ 87/2020/NĐ-CP Điều 8; QĐ 163/QĐ-BTP (2026), thủ tục 2.002516',
    },
    authorisation,
  ],
  // The national procedure leaves the time empty.
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'NĐ 87/2020/NĐ-CP, TT 01/2022/TT-BTP: 3 ngày làm việc, chưa xác minh',
    extension: {
      mode: 'TOTAL',
      days: 10,
      ground: 'NĐ 87/2020/NĐ-CP Điều 13(3), TT 01/2022/TT-BTP: cần kiểm tra, xác minh không quá 10 ngày, chưa xác minh',
    },
  },
  policy: defaultPolicy,
  steps: usualSteps('confirmation'),
  fee: {
    kind: 'perCopy',
    field: 'copies',
    ground: 'TT 281/2016/TT-BTC: 8.000 đồng một văn bản về một việc hộ tịch; QĐ 163/QĐ-BTP (2026)',
  },
  entries: [
    {
      book: 'confirmation',
      registrationType: 1,
      subject: namedBy('subject'),
      columns: {
        ...personColumns('xntt', 'subject', form),
        ...requesterColumns(form),
        xnttViecHoTich: 'entryBook',
        xnttNoiDangKyGoc: 'entryOffice',
        xnttSoGoc: 'entryNumber',
        xnttNamGoc: 'entryYear',
        xnttNoiDung: 'confirmedContent',
        xnttMucDich: 'purpose',
        soLuong: 'copies',
      },
    },
  ],
  results: [{ code: 'KQ.G15.000216', template: 'confirmation' }],
  editions: usualEditions({ of: ['subject'] }),
};
