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
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi khai tử', km: 'អ្នកមកប្រកាសមរណភាព' },
    asks: { ...requester, ...relationToDeceased },
  },
  { id: 'deceased', title: pageOfDeceased, asks: deceasedFields() },
  { id: 'death', title: pageOfDeath, asks: { ...deathFields(true), ...deathProofFields(true) } },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và kết quả', km: 'កន្លែងចុះបញ្ជី និងលទ្ធផល' },
    asks: {
      ...deathOffice,
      // Only a late registration costs anything, so most have nothing to answer here.
      feeExemption: { ...feeExemption.feeExemption, required: false },
      ...copiesWanted,
    },
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

/** Death of a Vietnamese citizen, at the commune of his last residence (Luật Hộ tịch 60/2014/QH13 Điều 32-34). */
export const deathRegistrationFile: ProcedureFile = {
  code: '1.000656',
  title: { vi: 'Đăng ký khai tử', km: 'ការចុះបញ្ជីមរណភាព' },
  summary: {
    vi: 'Khai tử cho người thân và nhận Trích lục khai tử, trong vòng 15 ngày kể từ ngày có người chết.',
    km: 'ប្រកាសមរណភាពសាច់ញាតិ ហើយទទួលសេចក្តីដកស្រង់មរណភាព ក្នុងរយៈពេល ១៥ ថ្ងៃគិតពីថ្ងៃស្លាប់។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 32-34; NĐ 123/2015/NĐ-CP Điều 4; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  competence: whereDeceased('Luật Hộ tịch 60/2014/QH13 Điều 32'),
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 34(2)' },
  policy: defaultPolicy,
  steps: usualSteps('death'),
  duty: fifteenDays,
  fee: { kind: 'onTimeFree', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): đăng ký khai tử đúng hạn' },
  entries: [deathEntry(form)],
  results: [deathExtractResult],
  editions: deathEditions({ form, components }),
};
