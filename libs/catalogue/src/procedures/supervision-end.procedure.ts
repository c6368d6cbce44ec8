import type { FieldSpec } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import { authorisation, requesterIdentity } from './blocks/common.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';
import { supervisionEntry, supervisionForm, supervisionFree } from './blocks/supervision.block';

const guardianshipEnd = { field: 'endReason', is: ['guardianshipEnded'] } as const;

const matter: Record<string, FieldSpec> = {
  ...oldEntry({ what: { vi: 'giám sát việc giám hộ', km: 'ការត្រួតពិនិត្យអាណាព្យាបាលភាព' } }),
  endReason: {
    kind: 'choice',
    required: true,
    label: { vi: 'Lý do chấm dứt giám sát', km: 'មូលហេតុបញ្ចប់ការត្រួតពិនិត្យ' },
    options: [
      { value: 'guardianshipEnded', label: { vi: 'Việc giám hộ đã chấm dứt', km: 'អាណាព្យាបាលភាពបានបញ្ចប់' } },
      { value: 'other', label: { vi: 'Căn cứ khác', km: 'មូលដ្ឋានផ្សេងទៀត' } },
    ],
  },
  ...oldEntry({
    what: { vi: 'chấm dứt giám hộ', km: 'ការបញ្ចប់អាណាព្យាបាលភាព' },
    prefix: 'guardianshipEnd',
    officeOptional: true,
    when: guardianshipEnd,
  }),
};

const form = supervisionForm({
  matter: {
    id: 'ending',
    title: { vi: 'Việc chấm dứt giám sát', km: 'ការបញ្ចប់ការត្រួតពិនិត្យ' },
    asks: matter,
  },
  office: {
    label: { vi: 'Nơi đăng ký chấm dứt giám sát', km: 'កន្លែងចុះបញ្ជីការបញ្ចប់ការត្រួតពិនិត្យ' },
    hint: {
      vi: 'Ủy ban nhân dân xã nơi đã đăng ký giám sát việc giám hộ.',
      km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលបានចុះបញ្ជីការត្រួតពិនិត្យអាណាព្យាបាលភាព។',
    },
  },
});

const components: readonly Component[] = [
  requesterIdentity,
  {
    id: 'supervision',
    name: { vi: 'Trích lục đăng ký giám sát việc giám hộ', km: 'សេចក្តីដកស្រង់ការត្រួតពិនិត្យអាណាព្យាបាលភាព' },
    handling: 'present',
    evidence: 'entry',
    about: 'supervisor',
    look: lookIn('supervision', namedBy('supervisor')),
    ground: 'NĐ 120/2025/NĐ-CP: cơ quan đăng ký tự tra cứu; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
  {
    id: 'guardianshipEnd',
    name: { vi: 'Trích lục đăng ký chấm dứt giám hộ', km: 'សេចក្តីដកស្រង់ការបញ្ចប់អាណាព្យាបាលភាព' },
    handling: 'submit',
    evidence: 'entry',
    about: 'ward',
    look: lookIn('guardianshipEnd', namedBy('ward'), 'guardianshipEnd'),
    when: guardianshipEnd,
    ground: 'Bộ luật Dân sự 2015 Điều 62; NĐ 123/2015/NĐ-CP Điều 28a-28c; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
  {
    id: 'endDocument',
    name: { vi: 'Giấy tờ làm căn cứ chấm dứt giám sát', km: 'ឯកសារជាមូលដ្ឋានបញ្ចប់ការត្រួតពិនិត្យ' },
    handling: 'submit',
    evidence: null,
    when: { field: 'endReason', is: ['other'] },
    ground: 'Bộ luật Dân sự 2015 Điều 51; NĐ 123/2015/NĐ-CP Điều 28a-28c; QĐ 163/QĐ-BTP (2026)',
  },
  authorisation,
];

/** The end of the supervision of a guardianship. */
export const supervisionEndFile: ProcedureFile = {
  code: '3.000322',
  title: {
    vi: 'Đăng ký chấm dứt giám sát việc giám hộ',
    km: 'ការចុះបញ្ជីការបញ្ចប់ការត្រួតពិនិត្យអាណាព្យាបាលភាព',
  },
  summary: {
    vi: 'Chấm dứt việc giám sát giám hộ đã đăng ký, trong 3 ngày làm việc. Miễn phí.',
    km: 'បញ្ចប់ការត្រួតពិនិត្យអាណាព្យាបាលភាពដែលបានចុះបញ្ជី ក្នុង ៣ ថ្ងៃធ្វើការ។ មិនគិតកម្រៃ។',
  },
  ground: 'Bộ luật Dân sự 2015 Điều 51, 62; NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'guardianship',
  competence: {
    key: 'registered',
    of: [],
    ground: 'NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP): nơi đã đăng ký giám sát, chưa xác minh nguyên văn',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP); QĐ 163/QĐ-BTP (2026), thủ tục 3.000322',
  },
  policy: defaultPolicy,
  steps: usualSteps('supervisionEnd'),
  fee: supervisionFree,
  entries: [
    supervisionEntry('supervisionEnd', form, {
      cdgsNoiDangKyGiamSat: 'entryOffice',
      cdgsSoGiamSat: 'entryNumber',
      cdgsNamGiamSat: 'entryYear',
      cdgsLyDo: 'endReason',
    }),
  ],
  notes: [
    {
      component: 'supervision',
      as: 'supervisionEnded',
      text: 'endReason',
      ground: 'NĐ 123/2015/NĐ-CP Điều 28a-28c (NĐ 07/2025/NĐ-CP)',
    },
  ],
  results: [{ code: 'KQ.G15.000286', template: 'supervisionEndExtract' }],
  editions: editionsFreeOfResidence(['supervisor', 'ward'], { form, components }),
};
