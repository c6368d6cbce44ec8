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

const form = changeForm(true, {
  vi: 'Người nước ngoài chỉ được cải chính hoặc bổ sung.',
  km: 'ជនបរទេសអាចកែតម្រូវ ឬបំពេញបន្ថែមប៉ុណ្ណោះ។',
});

const components: readonly Component[] = [
  requesterIdentity,
  residenceOfChanged,
  entryToChange,
  ...changePapers,
  authorisation,
];

/** For foreigners registered in Việt Nam, and Vietnamese settled abroad whose entry is here. */
export const changeOfEntryForeignFile: ProcedureFile = {
  code: '2.000748',
  title: {
    vi: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc có yếu tố nước ngoài',
    km: 'ការផ្លាស់ប្តូរ កែតម្រូវ បំពេញបន្ថែមព័ត៌មានអត្រានុកូលដ្ឋាន និងកំណត់ជនជាតិឡើងវិញ មានធាតុបរទេស',
  },
  summary: {
    vi: 'Dành cho người nước ngoài hoặc người Việt Nam định cư ở nước ngoài đã đăng ký hộ tịch tại Việt Nam.',
    km: 'សម្រាប់ជនបរទេស ឬជនជាតិវៀតណាមរស់នៅបរទេសដែលបានចុះបញ្ជីអត្រានុកូលដ្ឋាននៅវៀតណាម។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 45-47; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'correction',
  // A foreigner may go where he is registered or lives, somebody settled abroad only where he is registered.
  competence: {
    key: 'registeredOrResidence',
    of: ['subject'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 46(1), 46(2); NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  ...changeLimits,
  policy: defaultPolicy,
  steps: usualSteps('change'),
  fee: feeOfCouncil,
  entries: [changeEntry(form, true)],
  notes: [changeBesideOriginal],
  results: [{ code: 'KQ.G15.000037', template: 'changeExtract' }],
  editions: editionsFreeOfResidence(['subject'], { form, components }),
};
