import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, identityOf, requesterIdentity, residenceOf } from './blocks/common.block';
import { guardianshipWords } from './blocks/guardianship.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';
import { supervisionEntry, supervisionForm, supervisionFree } from './blocks/supervision.block';

const matter = oldEntry({ what: guardianshipWords, officeOptional: true });

const form = supervisionForm({
  matter: {
    id: 'guardianship',
    title: { vi: 'Việc giám hộ được giám sát', km: 'អាណាព្យាបាលភាពដែលត្រូវត្រួតពិនិត្យ' },
    asks: matter,
  },
  office: {
    label: { vi: 'Nơi đăng ký giám sát việc giám hộ', km: 'កន្លែងចុះបញ្ជីការត្រួតពិនិត្យអាណាព្យាបាលភាព' },
    hint: {
      vi: 'Ủy ban nhân dân xã nơi người được giám hộ cư trú.',
      km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកទទួលអាណាព្យាបាលរស់នៅ។',
    },
  },
});

const components: readonly Component[] = [
  requesterIdentity,
  // Not in the national list, which asks only who the requester is: looked up, never demanded.
  {
    ...identityOf(
      'supervisorIdentity',
      { vi: 'Giấy tờ tùy thân của người giám sát', km: 'ឯកសារអត្តសញ្ញាណរបស់អ្នកត្រួតពិនិត្យ' },
      'supervisor',
    ),
    optional: true,
  },
  residenceOf({ vi: 'Nơi cư trú của người được giám hộ', km: 'ទីលំនៅរបស់អ្នកទទួលអាណាព្យាបាល' }, 'ward'),
  {
    id: 'supervisionAgreement',
    name: { vi: 'Văn bản thỏa thuận cử, chọn người giám sát', km: 'កិច្ចព្រមព្រៀងតែងតាំង ឬជ្រើសអ្នកត្រួតពិនិត្យ' },
    handling: 'submit',
    evidence: null,
    ground: 'Bộ luật Dân sự 2015 Điều 51(1); NĐ 123/2015/NĐ-CP Điều 28a-28c; QĐ 163/QĐ-BTP (2026)',
  },
  {
    // Not in the national list: looked up so that the officer sees the guardianship; its paper is never demanded.
    id: 'guardianship',
    name: { vi: 'Trích lục đăng ký giám hộ', km: 'សេចក្តីដកស្រង់អាណាព្យាបាលភាព' },
    handling: 'present',
    evidence: 'entry',
    about: 'ward',
    look: lookIn('guardianship', namedBy('ward')),
    optional: true,
    ground: 'NĐ 120/2025/NĐ-CP: cơ quan đăng ký tự tra cứu; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
  authorisation,
];

/** The ward's relatives agree on who watches the guardian; registered since NĐ 07/2025. */
export const supervisionRegistrationFile: ProcedureFile = {
  code: '3.000323',
  title: { vi: 'Đăng ký giám sát việc giám hộ', km: 'ការចុះបញ្ជីការត្រួតពិនិត្យអាណាព្យាបាលភាព' },
  summary: {
    vi: 'Đăng ký người giám sát việc giám hộ do người thân thích thỏa thuận chọn, trong 3 ngày làm việc. Miễn phí.',
    km: 'ចុះបញ្ជីអ្នកត្រួតពិនិត្យអាណាព្យាបាលភាពដែលសាច់ញាតិព្រមព្រៀងជ្រើស ក្នុង ៣ ថ្ងៃធ្វើការ។ មិនគិតកម្រៃ។',
  },
  ground: 'Bộ luật Dân sự 2015 Điều 51; NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: {
    key: 'residence',
    of: ['ward'],
    ground: 'NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026), thủ tục 3.000323',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026), thủ tục 3.000323',
  },
  policy: defaultPolicy,
  steps: usualSteps('supervision'),
  fee: supervisionFree,
  entries: [
    supervisionEntry('supervision', form, {
      gsNoiDangKyGiamHo: 'entryOffice',
      gsSoGiamHo: 'entryNumber',
      gsNamGiamHo: 'entryYear',
    }),
  ],
  results: [{ code: 'KQ.G15.000289', template: 'supervisionExtract' }],
  editions: editionsFreeOfResidence(['ward'], { form, components }),
};
