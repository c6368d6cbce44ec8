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

const form = deathAgainForm(true);
const components = deathAgainPapers;

/** As the domestic case, for foreigners and Vietnamese settled abroad whose death was registered here. */
export const deathAgainForeignFile: ProcedureFile = {
  code: '2.000497',
  title: { vi: 'Đăng ký lại khai tử có yếu tố nước ngoài', km: 'ការចុះបញ្ជីមរណភាពឡើងវិញពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Dành cho người nước ngoài, người Việt Nam ở nước ngoài đã được khai tử tại Việt Nam mà Sổ và bản chính đều đã mất.',
    km: 'សម្រាប់ជនបរទេស ជនជាតិវៀតណាមនៅបរទេស ដែលបានចុះបញ្ជីមរណភាពនៅវៀតណាម ប៉ុន្តែបញ្ជី និងច្បាប់ដើមបានបាត់។',
  },
  ground: 'NĐ 123/2015/NĐ-CP Điều 24, 25, 28; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  competence: whereDeathStood,
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: deathAgainDeadline('2.000497'),
  policy: defaultPolicy,
  steps: usualSteps('death'),
  fee: feeOfCouncil,
  entries: [deathEntry(form, 2)],
  notes: [deathReregistered],
  results: [deathExtractResult],
  editions: editionsFreeOfResidence(['deceased'], { form, components }),
};
