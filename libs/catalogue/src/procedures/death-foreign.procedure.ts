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
import { deathEvidence, deathNotice, deathProofFields } from './blocks/death-proof.block';
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
  { id: 'death', title: pageOfDeath, asks: { ...deathFields(true), ...deathProofFields(true) } },
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
  deathEvidence,
  noEarlierDeath,
  authorisation,
];

/**
 * Death in Việt Nam of a foreigner or of a Vietnamese settled abroad. Afterwards the commune sends the extract to the
 * Ministry of Foreign Affairs, which tells the state whose citizen the dead was (Luật Hộ tịch 60/2014/QH13 Điều 52(2)).
 */
export const deathForeignFile: ProcedureFile = {
  code: '1.001766',
  title: { vi: 'Đăng ký khai tử có yếu tố nước ngoài', km: 'ការចុះបញ្ជីមរណភាពពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Khai tử cho người nước ngoài hoặc người Việt Nam định cư ở nước ngoài chết tại Việt Nam.',
    km: 'ប្រកាសមរណភាពជនបរទេស ឬជនជាតិវៀតណាមរស់នៅបរទេស ដែលបានស្លាប់នៅវៀតណាម។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 33, 51, 52; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  competence: whereDeceased('Luật Hộ tịch 60/2014/QH13 Điều 51; NĐ 120/2025/NĐ-CP Điều 4'),
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'SD15',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 52(2)',
    extension: {
      mode: 'TOTAL',
      days: 3,
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 52(2): cần xác minh không quá 03 ngày làm việc',
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
