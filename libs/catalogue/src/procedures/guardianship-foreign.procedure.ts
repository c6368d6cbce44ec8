import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import {
  guardianshipForm,
  guardianshipPapers,
  guardianshipResidence,
  matterOfGuardianship,
  whereGuardianship,
} from './blocks/guardianship.block';
import { namedBy } from './blocks/old-entry.block';
import { personColumns, requesterColumns } from './blocks/person-columns';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = guardianshipForm({
  foreign: true,
  matter: matterOfGuardianship,
  office: whereGuardianship,
});

const components: readonly Component[] = [
  requesterIdentity,
  ...guardianshipResidence,
  ...guardianshipPapers,
  authorisation,
];

/** Guardianship between a Vietnamese citizen and a foreigner who both live in Việt Nam. */
export const guardianshipForeignFile: ProcedureFile = {
  code: '1.001669',
  title: { vi: 'Đăng ký giám hộ có yếu tố nước ngoài', km: 'ការចុះបញ្ជីអាណាព្យាបាលភាពមានធាតុបរទេស' },
  summary: {
    vi: 'Đăng ký giám hộ giữa công dân Việt Nam và người nước ngoài cùng cư trú tại Việt Nam, trong 5 ngày làm việc.',
    km: 'ចុះបញ្ជីអាណាព្យាបាលភាពរវាងពលរដ្ឋវៀតណាម និងជនបរទេសដែលរស់នៅវៀតណាម ក្នុង ៥ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 39-41; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: {
    key: 'residence',
    of: ['ward', 'guardian'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 39; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  // The five days hold the officer's verification, so there is no longer limit. Điều 41 sends guardianship by law to the
  // three days of Điều 21; the national procedure gives five to both, and so does this.
  deadline: { kind: 'WD', days: 5, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 40(2), 41; QĐ 163/QĐ-BTP (2026)' },
  policy: defaultPolicy,
  steps: usualSteps('guardianship'),
  fee: feeOfCouncil,
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
    },
  ],
  results: [{ code: 'KQ.G15.000035', template: 'guardianshipExtract' }],
  editions: editionsFreeOfResidence(['ward', 'guardian'], { form, components }),
};
