import { defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import {
  deathAgainDeadline,
  deathAgainForm,
  deathAgainPapers,
  deathReregistered,
  whereDeathStood,
} from './blocks/death-again.block';
import { deathExtractResult } from './blocks/death-law.block';
import { deathEntry } from './blocks/death.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = deathAgainForm(false);
const components = deathAgainPapers;

/** A death once registered, whose book and papers are both lost (NĐ 123/2015/NĐ-CP Điều 24). */
export const deathAgainFile: ProcedureFile = {
  code: '1.005461',
  title: { vi: 'Đăng ký lại khai tử', km: 'ការចុះបញ្ជីមរណភាពឡើងវិញ' },
  summary: {
    vi: 'Dành cho trường hợp đã khai tử nhưng Sổ hộ tịch và bản chính giấy tờ khai tử đều đã mất.',
    km: 'សម្រាប់ករណីដែលបានចុះបញ្ជីមរណភាព ប៉ុន្តែបញ្ជី និងច្បាប់ដើមបានបាត់ទាំងអស់។',
  },
  ground: 'NĐ 123/2015/NĐ-CP Điều 24, 25, 28; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  competence: whereDeathStood,
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: deathAgainDeadline('1.005461'),
  policy: defaultPolicy,
  steps: usualSteps('death'),
  fee: feeOfCouncil,
  entries: [deathEntry(form, 2)],
  notes: [deathReregistered],
  results: [deathExtractResult],
  editions: editionsFreeOfResidence(['deceased'], { form, components }),
};
