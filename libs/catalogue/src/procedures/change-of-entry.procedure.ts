import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { changePapers } from './blocks/change-content.block';
import {
  changeBesideOriginal,
  changeEntry,
  changeForm,
  changeLimits,
  entryToChange,
  residenceOfChanged,
} from './blocks/change.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = changeForm(false);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOfChanged,
  entryToChange,
  ...changePapers,
  authorisation,
];

/** An entry is never rewritten: this is the one way in which what a register says becomes something else. */
export const changeOfEntryFile: ProcedureFile = {
  code: '1.004859',
  title: {
    vi: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    km: 'ការផ្លាស់ប្តូរ កែតម្រូវ បំពេញបន្ថែមព័ត៌មានអត្រានុកូលដ្ឋាន និងកំណត់ជនជាតិឡើងវិញ',
  },
  summary: {
    vi: 'Sửa chỗ sai, đổi họ tên, ghi thêm chỗ còn thiếu trong giấy tờ hộ tịch. Bổ sung: trong ngày; việc khác: 3 ngày làm việc.',
    km: 'កែកន្លែងខុស ប្តូរឈ្មោះ ឬបំពេញកន្លែងខ្វះក្នុងឯកសារអត្រានុកូលដ្ឋាន។ បំពេញបន្ថែម៖ ក្នុងថ្ងៃ; កិច្ចការផ្សេង៖ ៣ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 26-29, 46, 47; Bộ luật Dân sự 2015 Điều 26-29; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'correction',
  competence: {
    key: 'registeredOrResidence',
    of: ['subject'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 27, 46(3); NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  ...changeLimits,
  policy: defaultPolicy,
  steps: usualSteps('change'),
  fee: feeOfCouncil,
  entries: [changeEntry(form, false)],
  notes: [changeBesideOriginal],
  results: [{ code: 'KQ.G15.000037', template: 'changeExtract' }],
  editions: editionsFreeOfResidence(['subject'], { form, components }),
};
