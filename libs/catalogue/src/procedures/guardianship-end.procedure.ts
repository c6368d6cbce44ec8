import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import {
  guardianshipEnded,
  guardianshipEndEntry,
  guardianshipEndForm,
  guardianshipEndPapers,
} from './blocks/guardianship-end.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = guardianshipEndForm(false);

const components: readonly Component[] = [requesterIdentity, ...guardianshipEndPapers, authorisation];

/** The end of a guardianship. A change of guardian is this one and then a new registration (Luật Hộ tịch Điều 23). */
export const guardianshipEndFile: ProcedureFile = {
  code: '1.004845',
  title: { vi: 'Đăng ký chấm dứt giám hộ', km: 'ការចុះបញ្ជីការបញ្ចប់អាណាព្យាបាលភាព' },
  summary: {
    vi: 'Chấm dứt việc giám hộ đã đăng ký, trong 2 ngày làm việc, tại nơi đã đăng ký giám hộ. Miễn lệ phí.',
    km: 'បញ្ចប់អាណាព្យាបាលភាពដែលបានចុះបញ្ជី ក្នុង ២ ថ្ងៃធ្វើការ នៅកន្លែងដែលបានចុះបញ្ជី។ មិនគិតកម្រៃ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 19, 22, 23; Bộ luật Dân sự 2015 Điều 60, 62; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: { key: 'registered', of: [], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 19' },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 2, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(2)' },
  policy: defaultPolicy,
  steps: usualSteps('guardianshipEnd'),
  fee: { kind: 'free', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b); QĐ 163/QĐ-BTP (2026)' },
  entries: [guardianshipEndEntry(form, false)],
  notes: [guardianshipEnded],
  results: [{ code: 'KQ.G15.000036', template: 'guardianshipEndExtract' }],
  editions: editionsFreeOfResidence(['ward', 'guardian'], { form, components }),
};
