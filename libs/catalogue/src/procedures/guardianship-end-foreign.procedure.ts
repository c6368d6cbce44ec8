import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import {
  guardianshipEnded,
  guardianshipEndEntry,
  guardianshipEndForm,
  guardianshipEndPapers,
} from './blocks/guardianship-end.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = guardianshipEndForm(true);

const components: readonly Component[] = [requesterIdentity, ...guardianshipEndPapers, authorisation];

/** The end of a guardianship between a Vietnamese citizen and a foreigner. */
export const guardianshipEndForeignFile: ProcedureFile = {
  code: '2.000756',
  title: {
    vi: 'Đăng ký chấm dứt giám hộ có yếu tố nước ngoài',
    km: 'ការចុះបញ្ជីការបញ្ចប់អាណាព្យាបាលភាពមានធាតុបរទេស',
  },
  summary: {
    vi: 'Chấm dứt việc giám hộ giữa công dân Việt Nam và người nước ngoài, trong 2 ngày làm việc.',
    km: 'បញ្ចប់អាណាព្យាបាលភាពរវាងពលរដ្ឋវៀតណាម និងជនបរទេស ក្នុង ២ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 39, 42; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: {
    key: 'registered',
    of: [],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 39; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 2, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 42, 22(2)' },
  policy: defaultPolicy,
  steps: usualSteps('guardianshipEnd'),
  fee: feeOfCouncil,
  entries: [guardianshipEndEntry(form, true)],
  notes: [guardianshipEnded],
  results: [{ code: 'KQ.G15.000036', template: 'guardianshipEndExtract' }],
  editions: editionsFreeOfResidence(['ward', 'guardian'], { form, components }),
};
