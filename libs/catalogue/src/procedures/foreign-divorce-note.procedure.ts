import type { FieldSpec } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import {
  authorisation,
  copiesWanted,
  feeExemption,
  registrationOffice,
  relation,
  relativeOf,
  requesterIdentity,
  residenceOf,
} from './blocks/common.block';
import { foreignActColumns, foreignActFields, foreignActPaper } from './blocks/foreign-act.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { coupleEntry, spousePages, spouses } from './blocks/spouses.block';
import { usualSteps } from './blocks/steps';

/** `tinhTrangKetHon` is text in the Ministry's book: these are its words. */
const endOfMarriage: Record<string, FieldSpec> = {
  endKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Nước ngoài đã giải quyết việc gì?', km: 'បរទេសបានដោះស្រាយកិច្ចការអ្វី?' },
    options: [
      { value: 'divorce', label: { vi: 'Đã ly hôn', km: 'បានលែងលះ' } },
      { value: 'annulment', label: { vi: 'Đã hủy việc kết hôn', km: 'បានលុបអាពាហ៍ពិពាហ៍' } },
    ],
  },
  noteContent: {
    kind: 'text',
    maxLength: 500,
    required: true,
    label: { vi: 'Nội dung cần ghi chú', km: 'ខ្លឹមសារត្រូវកត់ចំណាំ' },
    hint: {
      vi: 'Tên, số, ngày có hiệu lực của bản án, quyết định hoặc thỏa thuận.',
      km: 'ឈ្មោះ លេខ ថ្ងៃចូលជាធរមាននៃសាលក្រម សេចក្តីសម្រេច ឬកិច្ចព្រមព្រៀង។',
    },
  },
};

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...foreignRequester,
      ...relation({ vi: 'hai bên', km: 'ភាគីទាំងពីរ' }, [
        { value: 'husband', label: { vi: 'Người chồng cũ', km: 'អតីតប្តី' } },
        { value: 'wife', label: { vi: 'Người vợ cũ', km: 'អតីតប្រពន្ធ' } },
        relativeOf,
      ]),
    },
  },
  ...spousePages({ foreign: true, couple: spouses }),
  {
    id: 'foreignAct',
    title: { vi: 'Việc đã giải quyết ở nước ngoài', km: 'កិច្ចការដែលបានដោះស្រាយនៅបរទេស' },
    asks: { ...endOfMarriage, ...foreignActFields({ vi: 'việc này', km: 'កិច្ចការនេះ' }) },
  },
  {
    id: 'marriage',
    title: { vi: 'Việc kết hôn trước đây', km: 'អាពាហ៍ពិពាហ៍ពីមុន' },
    asks: oldEntry({ what: { vi: 'hoặc ghi chú kết hôn', km: ' ឬកត់ចំណាំអាពាហ៍ពិពាហ៍' }, officeOptional: true }),
  },
  {
    id: 'office',
    title: { vi: 'Nơi ghi chú và lệ phí', km: 'កន្លែងកត់ចំណាំ និងកម្រៃសេវា' },
    asks: {
      competentBy: {
        kind: 'choice',
        required: true,
        label: { vi: 'Ghi chú tại đâu?', km: 'កត់ចំណាំនៅឯណា?' },
        options: [
          {
            value: 'registered',
            label: { vi: 'Nơi đã đăng ký hoặc ghi chú kết hôn', km: 'កន្លែងដែលបានចុះបញ្ជី ឬកត់ចំណាំអាពាហ៍ពិពាហ៍' },
          },
          {
            value: 'residence',
            label: {
              vi: 'Nơi cư trú (kết hôn ở nước ngoài, chưa ghi chú)',
              km: 'កន្លែងរស់នៅ (រៀបការនៅបរទេស មិនទាន់កត់ចំណាំ)',
            },
          },
        ],
      },
      ...registrationOffice(
        { vi: 'Nơi ghi chú ly hôn', km: 'កន្លែងកត់ចំណាំការលែងលះ' },
        {
          vi: 'Xã nơi đã đăng ký hoặc ghi chú kết hôn; không có thì xã nơi cư trú.',
          km: 'ឃុំដែលបានចុះបញ្ជី ឬកត់ចំណាំអាពាហ៍ពិពាហ៍។ បើគ្មាន គឺឃុំដែលរស់នៅ។',
        },
      ),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  {
    ...residenceOf(
      { vi: 'Giấy tờ chứng minh nơi cư trú của công dân Việt Nam', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់ពលរដ្ឋវៀតណាម' },
      'couple',
    ),
    when: { field: 'competentBy', is: ['residence'] },
  },
  foreignActPaper(
    {
      vi: 'Bản sao bản án, quyết định ly hôn, hủy kết hôn, thỏa thuận ly hôn của nước ngoài đã có hiệu lực',
      km: 'ច្បាប់ចម្លងសាលក្រម សេចក្តីសម្រេច ឬកិច្ចព្រមព្រៀងលែងលះរបស់បរទេសដែលចូលជាធរមាន',
    },
    'NĐ 123/2015/NĐ-CP Điều 37, 39',
  ),
  {
    // Looked up so that the end can be noted beside the marriage; a marriage never entered here is no obstacle.
    id: 'originalEntry',
    name: { vi: 'Việc kết hôn trong sổ gốc', km: 'អាពាហ៍ពិពាហ៍ក្នុងបញ្ជីដើម' },
    handling: 'present',
    evidence: 'entry',
    about: 'husband',
    look: lookIn('marriage', namedBy('husband')),
    optional: true,
    ground: 'NĐ 123/2015/NĐ-CP Điều 39; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
  authorisation,
];

/** A divorce or annulment decided abroad: noted in a book of its own, and beside the marriage where that stands here. */
export const foreignDivorceNoteFile: ProcedureFile = {
  code: '2.000554',
  title: {
    vi: 'Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
    km: 'ការកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋាននូវការលែងលះ ការលុបអាពាហ៍ពិពាហ៍របស់ពលរដ្ឋវៀតណាមដែលបានដោះស្រាយនៅបរទេស',
  },
  summary: {
    vi: 'Ghi chú ly hôn: bắt buộc trước khi kết hôn lại tại Việt Nam đối với người đã ly hôn ở nước ngoài.',
    km: 'កត់ចំណាំការលែងលះ៖ ចាំបាច់មុនពេលរៀបការម្តងទៀតនៅវៀតណាម សម្រាប់អ្នកដែលបានលែងលះនៅបរទេស។',
  },
  ground:
    'Luật Hộ tịch 60/2014/QH13 Điều 48, 50; NĐ 123/2015/NĐ-CP Điều 37-39; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'abroad',
  competence: {
    key: 'registeredOrResidence',
    of: ['husband', 'wife'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48; NĐ 123/2015/NĐ-CP Điều 38; QĐ 163/QĐ-BTP (2026), thủ tục 2.000554',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 5,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 50(2); NĐ 120/2025/NĐ-CP',
    extension: { mode: 'TOTAL', days: 8, ground: 'NĐ 120/2025/NĐ-CP: cần xác minh không quá 08 ngày làm việc' },
  },
  policy: defaultPolicy,
  steps: usualSteps('divorceNote'),
  fee: feeOfCouncil,
  entries: [
    {
      book: 'divorceNote',
      registrationType: 3,
      ...coupleEntry(form),
      columns: {
        ...coupleEntry(form).columns,
        tinhTrangKetHon: 'endKind',
        noiDungGhiChu: 'noteContent',
        ...foreignActColumns,
      },
    },
  ],
  notes: [
    {
      component: 'originalEntry',
      as: 'divorced',
      text: 'noteContent',
      ground: 'NĐ 123/2015/NĐ-CP Điều 39; Luật Hộ tịch 60/2014/QH13 Điều 50',
    },
  ],
  results: [{ code: 'KQ.G15.000040', template: 'divorceNoteExtract' }],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
