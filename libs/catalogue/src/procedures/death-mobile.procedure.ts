import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { copiesWanted, requesterIdentity } from './blocks/common.block';
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
import { deathNotice, deathProofFields } from './blocks/death-proof.block';
import {
  deathEntry,
  deathFields,
  deceasedFields,
  pageOfDeath,
  pageOfDeceased,
  relationOfBereaved,
} from './blocks/death.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { mobileSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người khai tử', km: 'អ្នកប្រកាសមរណភាព' },
    asks: { ...requester, ...relationOfBereaved },
  },
  { id: 'deceased', title: pageOfDeceased, asks: deceasedFields() },
  { id: 'death', title: pageOfDeath, asks: { ...deathFields(), ...deathProofFields(false) } },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và kết quả', km: 'កន្លែងចុះបញ្ជី និងលទ្ធផល' },
    asks: { ...deathOffice, ...copiesWanted },
  },
]);

const components: readonly Component[] = [requesterIdentity, lastResidence, placeOfDeath, deathNotice, noEarlierDeath];

/** The officer comes to a house where a death cannot be told of at the office (TT 04/2020/TT-BTP Điều 25, 27). */
export const deathMobileFile: ProcedureFile = {
  code: '1.000419',
  title: { vi: 'Đăng ký khai tử lưu động', km: 'ការចុះបញ្ជីមរណភាពចល័ត' },
  summary: {
    vi: 'Cán bộ đến tận nơi đăng ký khai tử khi gia đình không thể đến Ủy ban nhân dân xã.',
    km: 'មន្ត្រីមកដល់កន្លែងដើម្បីចុះបញ្ជីមរណភាព ពេលគ្រួសារមិនអាចទៅគណៈកម្មាធិការប្រជាជនឃុំបាន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 32-34; TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'death',
  channels: ['counter'],
  competence: whereDeceased('Luật Hộ tịch 60/2014/QH13 Điều 32'),
  presence: { when: 'home', ground: 'TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026), thủ tục 1.000419: chỉ trực tiếp' },
  proxy: {
    allowed: 'relativesFree',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 33(1); QĐ 163/QĐ-BTP (2026), thủ tục 1.000419 không có văn bản ủy quyền',
  },
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026), thủ tục 1.000419' },
  policy: defaultPolicy,
  steps: mobileSteps('death'),
  duty: fifteenDays,
  // The national record frees it altogether; whether also when the fifteen days are over it does not say.
  fee: { kind: 'free', ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.000419; quá hạn có thu hay không: chưa xác minh' },
  entries: [deathEntry(form)],
  results: [deathExtractResult],
  editions: deathEditions({ form, components }),
};
