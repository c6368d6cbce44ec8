import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { child, childFields, father, marriageFields, mother, parentFields, relationOfKin } from './blocks/birth.block';
import {
  askAboutMarriage,
  birthCertificateResult,
  birthEntry,
  birthOffice,
  noEarlierBirth,
  parentsMarriage,
  parentsResidence,
  sixtyDays,
  whereParentsLive,
} from './blocks/birth-law.block';
import { birthProofFields, birthProofs, surrogacyField, surrogacyPaper } from './blocks/birth-proof.block';
import { copiesWanted, requesterIdentity } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { mobileSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi đăng ký', km: 'អ្នកមកចុះបញ្ជី' },
    asks: { ...requester, ...relationOfKin },
  },
  {
    id: 'child',
    title: { vi: 'Trẻ được đăng ký khai sinh', km: 'កុមារដែលត្រូវចុះបញ្ជីកំណើត' },
    asks: childFields(child),
  },
  { id: 'mother', title: { vi: 'Mẹ của trẻ', km: 'ម្តាយរបស់កុមារ' }, asks: parentFields(mother) },
  { id: 'father', title: { vi: 'Cha của trẻ', km: 'ឪពុករបស់កុមារ' }, asks: parentFields(father) },
  { id: 'marriage', title: { vi: 'Hôn nhân của cha mẹ', km: 'អាពាហ៍ពិពាហ៍របស់ឪពុកម្តាយ' }, asks: marriageFields },
  {
    id: 'birthNotice',
    title: { vi: 'Giấy chứng sinh và nơi đăng ký', km: 'លិខិតបញ្ជាក់កំណើត និងកន្លែងចុះបញ្ជី' },
    asks: { ...birthProofFields(true), ...surrogacyField(true), ...birthOffice, ...copiesWanted },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  parentsResidence,
  ...birthProofs,
  surrogacyPaper,
  parentsMarriage,
  noEarlierBirth,
];

/** The officer comes to the house of a child whose parents cannot come to him (Law 60/2014 Art. 15(2)). */
export const birthMobileFile: ProcedureFile = {
  code: '1.003583',
  title: { vi: 'Đăng ký khai sinh lưu động', km: 'ការចុះបញ្ជីកំណើតចល័ត' },
  summary: {
    vi: 'Cán bộ đến tận nhà đăng ký khai sinh khi cha mẹ không thể đến Ủy ban nhân dân xã.',
    km: 'មន្ត្រីមកដល់ផ្ទះដើម្បីចុះបញ្ជីកំណើត ពេលឪពុកម្តាយមិនអាចទៅគណៈកម្មាធិការប្រជាជនឃុំបាន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15(2), 16; TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  channels: ['counter'],
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 13'),
  presence: {
    when: 'home',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15(2); QĐ 163/QĐ-BTP (2026), thủ tục 1.003583: chỉ trực tiếp, tại nhà',
  },
  proxy: {
    allowed: 'relativesFree',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15(1); QĐ 163/QĐ-BTP (2026), thủ tục 1.003583 không có văn bản ủy quyền',
  },
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026), thủ tục 1.003583' },
  verification: askAboutMarriage,
  policy: defaultPolicy,
  steps: mobileSteps('birth'),
  duty: sixtyDays,
  // The national record frees it altogether; whether also when the sixty days are over it does not say.
  fee: { kind: 'free', ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.003583; quá hạn có thu hay không: chưa xác minh' },
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
