import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, identityOf, requesterIdentity } from './blocks/common.block';
import {
  guardianshipForm,
  guardianshipPapers,
  guardianshipResidence,
  matterOfGuardianship,
  whereGuardianship,
} from './blocks/guardianship.block';
import { namedBy } from './blocks/old-entry.block';
import { personColumns, requesterColumns } from './blocks/person-columns';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = guardianshipForm({
  foreign: false,
  matter: matterOfGuardianship,
  office: whereGuardianship,
});

const components: readonly Component[] = [
  requesterIdentity,
  // Not in the national list, which asks only who the requester is: looked up, never demanded.
  {
    ...identityOf(
      'guardianIdentity',
      { vi: 'Giấy tờ tùy thân của người giám hộ', km: 'ឯកសារអត្តសញ្ញាណរបស់អាណាព្យាបាល' },
      'guardian',
    ),
    optional: true,
  },
  ...guardianshipResidence,
  ...guardianshipPapers,
  authorisation,
];

/** A guardian for a child or for a person without full capacity: appointed, or guardian by law. */
export const guardianshipRegistrationFile: ProcedureFile = {
  code: '1.004837',
  title: { vi: 'Đăng ký giám hộ', km: 'ការចុះបញ្ជីអាណាព្យាបាលភាព' },
  summary: {
    vi: 'Đăng ký người giám hộ được cử hoặc người giám hộ đương nhiên, trong 3 ngày làm việc, miễn lệ phí.',
    km: 'ចុះបញ្ជីអាណាព្យាបាលដែលត្រូវតែងតាំង ឬអាណាព្យាបាលដោយច្បាប់ ក្នុង ៣ ថ្ងៃធ្វើការ ដោយមិនគិតកម្រៃ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 19-21; Bộ luật Dân sự 2015 Điều 46-54; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: { key: 'residence', of: ['ward', 'guardian'], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 19' },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 3, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 20(2), 21(2)' },
  policy: defaultPolicy,
  steps: usualSteps('guardianship'),
  fee: { kind: 'free', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): giám hộ của công dân cư trú ở trong nước' },
  entries: [
    {
      book: 'guardianship',
      registrationType: 1,
      subject: namedBy('guardian'),
      second: namedBy('ward'),
      columns: {
        ...personColumns('gh', 'guardian', form),
        ...personColumns('ndgh', 'ward', form),
        ...requesterColumns(form),
        loaiGiamHo: 'guardianshipKind',
      },
      fixed: { ghQuocTich: 'Việt Nam', ndghQuocTich: 'Việt Nam' },
    },
  ],
  results: [{ code: 'KQ.G15.000035', template: 'guardianshipExtract' }],
  editions: editionsFreeOfResidence(['ward', 'guardian'], { form, components }),
};
