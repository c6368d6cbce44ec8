import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, copiesWanted, feeExemption, requesterIdentity } from './blocks/common.block';
import {
  deathExtractResult,
  deathEditions,
  deathOffice,
  fifteenDays,
  lastResidence,
  noEarlierDeath,
  placeOfDeath,
  whereDeceased,
} from './blocks/death-law.block';
import { deathNotice, deathProofFields } from './blocks/death-proof.block';
import {
  deathEntry,
  deathFields,
  deceasedFields,
  pageOfDeath,
  pageOfDeceased,
  relationToDeceased,
} from './blocks/death.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi khai tử', km: 'អ្នកមកប្រកាសមរណភាព' },
    asks: { ...foreignRequester, ...relationToDeceased },
  },
  { id: 'deceased', title: pageOfDeceased, asks: deceasedFields(true) },
  { id: 'death', title: pageOfDeath, asks: { ...deathFields(), ...deathProofFields(false) } },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: { ...deathOffice, ...feeExemption, ...copiesWanted },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  lastResidence,
  placeOfDeath,
  deathNotice,
  noEarlierDeath,
  authorisation,
];

/**
 * Death of a foreigner who had long lived in a commune at a land border (Luật Hộ tịch Điều 7(1)(d)); offered only where a
 * province has such communes. The extract goes to the Ministry of Foreign Affairs here too.
 */
export const deathBorderFile: ProcedureFile = {
  code: '1.004827',
  title: {
    vi: 'Đăng ký khai tử có yếu tố nước ngoài tại khu vực biên giới',
    km: 'ការចុះបញ្ជីមរណភាពពាក់ព័ន្ធនឹងបរទេសនៅតំបន់ព្រំដែន',
  },
  summary: {
    vi: 'Khai tử cho người nước ngoài cư trú ổn định lâu dài tại xã ở khu vực biên giới của Việt Nam.',
    km: 'ប្រកាសមរណភាពជនបរទេសដែលរស់នៅជាប់លាប់យូរអង្វែងនៅឃុំតំបន់ព្រំដែនវៀតណាម។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d), 34; NĐ 123/2015/NĐ-CP Điều 20; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  offered: 'landBorder',
  competence: whereDeceased('Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d), 32'),
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'SD15',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 34(2)',
    extension: {
      mode: 'TOTAL',
      days: 3,
      ground: 'NĐ 123/2015/NĐ-CP Điều 20: cần xác minh không quá 03 ngày làm việc, chưa xác minh',
    },
  },
  policy: defaultPolicy,
  steps: usualSteps('death'),
  duty: fifteenDays,
  fee: feeOfCouncil,
  entries: [deathEntry(form)],
  results: [deathExtractResult],
  editions: deathEditions({ form, components }),
};
